import { isSameScale } from '../evaluations/indicator';
import {
  littleInterestMean,
  littleInterestShare,
  verdictOf,
  type Verdict,
} from '../evaluations/verdict';
import { hullOf, type Difference, type Interval } from '../statistics/interval';
import { newcombeDifference } from '../statistics/newcombe-difference';
import { welchDifference } from '../statistics/welch-difference';
import { type Disclosed } from './disclosed';
import {
  isExact,
  type Bounds,
  type Figure,
  type MeanFigure,
  type ProportionFigure,
} from './figure';

/**
 * What may be said of the change between two shown figures. `estimate` is later minus earlier (a share or a mean),
 * as bounds where a count is; `interval` the 95 % margin.
 */
export type FigureComparison = {
  readonly verdict: Verdict;
  readonly estimate: Bounds | null;
  readonly interval: Interval | null;
};

const nothingToSay: FigureComparison = { verdict: 'CANNOT_SAY', estimate: null, interval: null };

/**
 * Compares two figures as they are shown, so that the verdict tells no more than they do: proportions by Newcombe,
 * means by Welch. Call it only for figures that are comparable (`incomparabilityOf` gives no reason). Where a small
 * count is shown as bounds, the margin covers every count within them. `littleInterest` is the band in which a
 * change does not matter; left out, 5 points or 5 % of the scale. Counts of answers and amounts have no verdict.
 * Source: reference 3.5.
 */
export function compareFigures(
  later: Disclosed<Figure>,
  earlier: Disclosed<Figure>,
  littleInterest?: number,
): FigureComparison {
  if (later.state !== 'SHOWN' || earlier.state !== 'SHOWN') return nothingToSay;
  const [one, other] = [later.figure, earlier.figure];
  if (one.kind === 'PROPORTION' && other.kind === 'PROPORTION') {
    return ofProportions(one, other, littleInterest ?? littleInterestShare);
  }
  if (one.kind === 'MEAN' && other.kind === 'MEAN' && isSameScale(one.scale, other.scale)) {
    return ofMeans(one, other, littleInterest ?? littleInterestMean(one.scale));
  }
  return nothingToSay;
}

function ofProportions(
  later: ProportionFigure,
  earlier: ProportionFigure,
  littleInterest: number,
): FigureComparison {
  const corners = endsOf(later).flatMap((one) =>
    endsOf(earlier).map((other) => newcombeDifference(one, other)),
  );
  const interval = corners.map((corner) => corner.interval).reduce(hullOf);
  return { verdict: verdictOf(interval, littleInterest), estimate: boundsOf(corners), interval };
}

function endsOf({ numerator, denominator }: ProportionFigure) {
  return [numerator.atLeast, numerator.atMost].map((end) => ({ numerator: end, denominator }));
}

function boundsOf(corners: readonly Difference[]): Bounds {
  const estimates = corners.map(({ estimate }) => estimate);
  return { atLeast: Math.min(...estimates), atMost: Math.max(...estimates) };
}

function ofMeans(later: MeanFigure, earlier: MeanFigure, littleInterest: number): FigureComparison {
  const estimate = {
    atLeast: later.mean.atLeast - earlier.mean.atMost,
    atMost: later.mean.atMost - earlier.mean.atLeast,
  };
  const isKnown = isExact(later.mean) && isExact(earlier.mean);
  if (!isKnown || later.sdAtMost === null || earlier.sdAtMost === null) {
    return { ...nothingToSay, estimate };
  }
  const { interval } = welchDifference(
    { mean: later.mean.atLeast, sd: later.sdAtMost, n: later.n },
    { mean: earlier.mean.atLeast, sd: earlier.sdAtMost, n: earlier.n },
  );
  return { verdict: verdictOf(interval, littleInterest), estimate, interval };
}
