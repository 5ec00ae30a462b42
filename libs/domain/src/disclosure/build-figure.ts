import {
  type AmountParts,
  type CountsParts,
  type MeanParts,
  type MeasurementResponse,
} from '../evaluations/measurement-value';
import { rateOf } from '../evaluations/response-warnings';
import { meanInterval } from '../statistics/mean-interval';
import { wilsonInterval } from '../statistics/wilson-interval';
import { groupedCells, type AnswerGrouping } from './answer-grouping';
import {
  exactly,
  type Bounds,
  type Figure,
  type FigureResponse,
  type MeanFigure,
  type ProportionFigure,
} from './figure';

/*
 * Puts parts into the form of a figure. Nothing here decides what may be shown: the callers give only what they
 * found fit. Not exported from the library.
 */

/** A proportion to be shown, with the widest Wilson margin that its bounds allow. */
export function proportionFigure(
  denominator: number,
  numerator: Bounds,
  response: MeasurementResponse,
): ProportionFigure {
  return {
    kind: 'PROPORTION',
    denominator,
    numerator,
    share: { atLeast: numerator.atLeast / denominator, atMost: numerator.atMost / denominator },
    interval: {
      lower: wilsonInterval({ numerator: numerator.atLeast, denominator }).lower,
      upper: wilsonInterval({ numerator: numerator.atMost, denominator }).upper,
    },
    response: responseOf(response, denominator),
  };
}

/** Answer counts to be shown, neighbours taken together as the grouping says. */
export function countsFigure(
  parts: CountsParts,
  grouping: AnswerGrouping,
  response: MeasurementResponse,
): Figure {
  const n = sumOf(parts.counts);
  const counts = groupedCells(parts.counts, grouping);
  const groups = grouping.map(({ first, last }, place) => ({
    first,
    last,
    count: counts[place] ?? 0,
  }));
  return { kind: 'COUNTS', n, groups, response: responseOf(response, n) };
}

/** A mean to be shown with the margin that follows from its spread, cut off at the ends of the scale. */
export function meanFigure(
  { n, mean, scale }: MeanParts,
  sd: number | null,
  response: MeasurementResponse,
): MeanFigure {
  const margin = sd === null || n < 2 ? null : meanInterval({ mean, sd, n });
  return {
    kind: 'MEAN',
    n,
    mean: exactly(mean),
    sdAtMost: sd,
    interval: margin && {
      lower: Math.max(scale.min, margin.lower),
      upper: Math.min(scale.max, margin.upper),
    },
    scale,
    response: responseOf(response, n),
  };
}

/** An amount to be shown. */
export function amountFigure({ amount }: AmountParts): Figure {
  return { kind: 'AMOUNT', amount };
}

/**
 * A response as shown beside `n` answers. One that cannot belong to them is left out: where it is the numerator in
 * disguise, it would tell it.
 */
export function responseOf({ invited, responded }: MeasurementResponse, n: number): FigureResponse {
  const known = responded !== null && responded >= n ? responded : null;
  const asked = invited !== null && invited >= (known ?? n) ? invited : null;
  return { invited: asked, responded: known, rate: rateOf({ invited: asked, responded: known }) };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
