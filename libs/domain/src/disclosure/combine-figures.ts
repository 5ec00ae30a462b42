import { type MeasurementResponse } from '../evaluations/measurement-value';
import { isSameScale } from '../evaluations/indicator';
import { sharedGrouping } from './answer-grouping';
import { meanFigure, proportionFigure, responseOf } from './build-figure';
import {
  isExact,
  type AmountFigure,
  type Bounds,
  type CountsFigure,
  type Figure,
  type FigureResponse,
  type MeanFigure,
  type ProportionFigure,
} from './figure';

/**
 * The figure of several schools together, from their shown figures alone, so that it tells nothing that they do not:
 * a small count enters with its bounds, and answers are taken together as all schools have them. Every person
 * weighs the same; a mean of means is never taken. Null when the figures are not alike.
 * The margin treats all people as one sample; it does not know that schools differ.
 */
export function combinedFigure(figures: readonly Figure[]): Figure | null {
  const [first] = figures;
  switch (first?.kind) {
    case undefined:
      return null;
    case 'PROPORTION':
      return combinedIfAll(figures, (one) => one.kind === 'PROPORTION', proportionOf);
    case 'COUNTS':
      return combinedIfAll(figures, (one) => one.kind === 'COUNTS', countsOf);
    case 'MEAN':
      return combinedIfAll(figures, (one) => one.kind === 'MEAN', meanOf);
    case 'AMOUNT':
      return combinedIfAll(figures, (one) => one.kind === 'AMOUNT', amountOf);
  }
}

/** How many answers a figure rests on; for an amount the amount itself, so that it can be weighed. */
export function weightOf(figure: Figure): number {
  if (figure.kind === 'AMOUNT') return figure.amount;
  return figure.kind === 'PROPORTION' ? figure.denominator : figure.n;
}

function combinedIfAll<F extends Figure>(
  figures: readonly Figure[],
  isKind: (figure: Figure) => figure is F,
  combine: (figures: readonly F[]) => Figure | null,
): Figure | null {
  const alike = figures.filter(isKind);
  return alike.length === figures.length ? combine(alike) : null;
}

function proportionOf(figures: readonly ProportionFigure[]): Figure {
  const denominator = sumOf(figures, (one) => one.denominator);
  const numerator = {
    atLeast: sumOf(figures, (one) => one.numerator.atLeast),
    atMost: sumOf(figures, (one) => one.numerator.atMost),
  };
  return proportionFigure(denominator, numerator, responseSum(figures));
}

function countsOf(figures: readonly CountsFigure[]): Figure | null {
  const lasts = new Set(figures.map(({ groups }) => groups.at(-1)?.last));
  const grouping = sharedGrouping(figures.map(({ groups }) => groups));
  if (lasts.size !== 1 || grouping.length < 2) return null;
  const groups = grouping.map(({ first, last }) => {
    const within = figures.flatMap((one) =>
      one.groups.filter((group) => group.first >= first && group.last <= last),
    );
    return { first, last, count: sumOf(within, (group) => group.count) };
  });
  const n = sumOf(figures, (one) => one.n);
  return {
    kind: 'COUNTS',
    n,
    groups,
    response: responseOf(responseSum(figures), n),
  };
}

function meanOf(figures: readonly MeanFigure[]): Figure | null {
  const [first] = figures;
  if (!first || figures.some(({ scale }) => !isSameScale(scale, first.scale))) return null;
  const { scale } = first;
  const n = sumOf(figures, (one) => one.n);
  const weighed = (of: (mean: Bounds) => number): number =>
    sumOf(figures, (one) => one.n * of(one.mean)) / n;
  const mean = { atLeast: weighed((one) => one.atLeast), atMost: weighed((one) => one.atMost) };
  if (!isExact(mean)) {
    const response = responseOf(responseSum(figures), n);
    return { kind: 'MEAN', n, mean, sdAtMost: null, interval: null, scale, response };
  }
  const sd = pooledSpread(figures, mean.atLeast, n);
  const parts = { kind: 'MEAN', mean: mean.atLeast, sd, n, scale } as const;
  return meanFigure(parts, sd, responseSum(figures));
}

/** Spread within the schools and between their means; null when a school's is not known. */
function pooledSpread(figures: readonly MeanFigure[], mean: number, n: number): number | null {
  let squares = 0;
  for (const one of figures) {
    if (one.sdAtMost === null) return null;
    squares += (one.n - 1) * one.sdAtMost ** 2 + one.n * (one.mean.atLeast - mean) ** 2;
  }
  return Math.sqrt(squares / (n - 1));
}

function amountOf(figures: readonly AmountFigure[]): Figure {
  return { kind: 'AMOUNT', amount: sumOf(figures, (one) => one.amount) };
}

function responseSum(
  figures: readonly { readonly response: FigureResponse }[],
): MeasurementResponse {
  const sum = (of: (response: FigureResponse) => number | null): number | null =>
    figures.some(({ response }) => of(response) === null)
      ? null
      : sumOf(figures, ({ response }) => of(response) ?? 0);
  return { invited: sum((one) => one.invited), responded: sum((one) => one.responded) };
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
