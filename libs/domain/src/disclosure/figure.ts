import { type MeanScale } from '../evaluations/indicator';
import { type Interval } from '../statistics/interval';

/** What is known of a number: from `atLeast` to `atMost`, both included; the two are equal when it is exact. */
export type Bounds = { readonly atLeast: number; readonly atMost: number };

/** How many were invited and took part, with the rate (0 to 1); null where the source does not say. */
export type FigureResponse = {
  readonly invited: number | null;
  readonly responded: number | null;
  readonly rate: number | null;
};

/**
 * So many of `denominator` people, as may be shown. A small count is shown as bounds ("fewer than 5": 0 or 1 to 4),
 * and so is its share. `interval` is the 95 % Wilson margin, wide enough for every count within the bounds.
 */
export type ProportionFigure = {
  readonly kind: 'PROPORTION';
  readonly denominator: number;
  readonly numerator: Bounds;
  readonly share: Bounds;
  readonly interval: Interval;
  readonly response: FigureResponse;
};

/** Answer categories taken together, from place `first` to `last` of the answer scale, with their count. */
export type CountsGroup = { readonly first: number; readonly last: number; readonly count: number };

/** How `n` answers fall over the categories; neighbours are taken together where a count would be small. */
export type CountsFigure = {
  readonly kind: 'COUNTS';
  readonly n: number;
  readonly groups: readonly CountsGroup[];
  readonly response: FigureResponse;
};

/**
 * A mean of `n` answers as may be shown, or its bounds when nearly all gave the same outermost answer.
 * `sdAtMost` is the standard deviation rounded up so that no single answer can be reckoned out of it; null where
 * unknown or not to be shown. `interval` is the 95 % t margin from these two, cut off at the ends of the scale: a
 * little too wide, never too narrow.
 */
export type MeanFigure = {
  readonly kind: 'MEAN';
  readonly n: number;
  readonly mean: Bounds;
  readonly sdAtMost: number | null;
  readonly interval: Interval | null;
  readonly scale: MeanScale;
  readonly response: FigureResponse;
};

/** An amount: hours, euros, lessons. */
export type AmountFigure = { readonly kind: 'AMOUNT'; readonly amount: number };

/** A figure that may be shown. */
export type Figure = ProportionFigure | CountsFigure | MeanFigure | AmountFigure;

/** A figure over several schools. `schoolsLeftOut` had no figure that could be counted (hidden or not there). */
export type RollUpFigure = {
  readonly figure: Figure;
  readonly schools: number;
  readonly schoolsLeftOut: number;
};

/** Whether the number is known exactly. */
export function isExact({ atLeast, atMost }: Bounds): boolean {
  return atLeast === atMost;
}

/** A number that is known exactly. */
export function exactly(value: number): Bounds {
  return { atLeast: value, atMost: value };
}
