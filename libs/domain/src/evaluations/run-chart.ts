import { medianOf } from '../statistics/quartiles';

/** A run chart needs so many points for a median that says something. Source: reference 3.6. */
export const fewestRunChartPoints = 12;

/** What a run chart may signal: a run too long for chance, or too few crossings of the median. */
export const runChartSignals = ['LONG_RUN', 'FEW_CROSSINGS'] as const;

/** One of `runChartSignals`. */
export type RunChartSignal = (typeof runChartSignals)[number];

/** A run chart as read, or why it is not: too few points, or too few off the median. */
export type RunChart =
  | { readonly state: 'TOO_FEW_POINTS'; readonly points: number; readonly needed: number }
  | {
      readonly state: 'READ';
      readonly median: number;
      /** Points off the median; only these count in runs and crossings. */
      readonly usefulPoints: number;
      readonly longestRun: number;
      /** A run must be longer than this to signal. */
      readonly longestRunLimit: number;
      readonly crossings: number;
      /** Crossings must be fewer than this to signal. */
      readonly fewestCrossings: number;
      readonly signals: readonly RunChartSignal[];
    };

/**
 * Reads a run chart of frequent process data (lessons a month, milestones overdue a month) by the rules of Anhoej:
 * a signal when the longest run at one side of the median is longer than round(log2(n) + 3), or the line crosses
 * the median less often than the 5th percentile of a binomial(n - 1, 0.5). There is no trend rule: it raises false
 * alarms. Yearly outcomes are no run chart. `baselinePoints` freezes the median on the first points (at least 12).
 * Source: reference 3.6; Anhoej and Olesen 2014, PLoS ONE 9(11):e113825.
 * @throws RangeError when a value is not a finite number.
 */
export function readRunChart(values: readonly number[], baselinePoints = values.length): RunChart {
  const baseline = values.slice(0, Math.max(baselinePoints, fewestRunChartPoints));
  const median = medianOf(baseline);
  if (median === null || values.length < fewestRunChartPoints) return tooFew(values.length);
  const sides = values.filter((value) => value !== median).map((value) => value > median);
  if (sides.length < fewestUsefulPoints) return tooFew(sides.length);
  const longestRun = longestRunIn(sides);
  const crossings = sides.filter((side, at) => at > 0 && side !== sides[at - 1]).length;
  const longestRunLimit = Math.round(Math.log2(sides.length) + 3);
  const fewestCrossings = fifthPercentileOfFlips(sides.length - 1);
  const signals = runChartSignals.filter((signal) =>
    signal === 'LONG_RUN' ? longestRun > longestRunLimit : crossings < fewestCrossings,
  );
  const usefulPoints = sides.length;
  return {
    state: 'READ',
    ...{ median, usefulPoints, longestRun, longestRunLimit, crossings, fewestCrossings, signals },
  };
}

/** The published tables of the rules start here. */
const fewestUsefulPoints = 10;

function tooFew(points: number): RunChart {
  return { state: 'TOO_FEW_POINTS', points, needed: fewestRunChartPoints };
}

function longestRunIn(sides: readonly boolean[]): number {
  let longest = 0;
  let current = 0;
  for (const [at, side] of sides.entries()) {
    current = at > 0 && side === sides[at - 1] ? current + 1 : 1;
    longest = Math.max(longest, current);
  }
  return longest;
}

/** The 5th percentile of the heads among `flips` fair coins: the fewest heads whose cumulative chance reaches 5 %. */
function fifthPercentileOfFlips(flips: number): number {
  let chance = 2 ** -flips;
  let below = chance;
  let heads = 0;
  while (below < 0.05 && heads < flips) {
    chance *= (flips - heads) / (heads + 1);
    heads += 1;
    below += chance;
  }
  return heads;
}
