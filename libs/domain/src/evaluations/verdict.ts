import { type Interval } from '../statistics/interval';
import { type IndicatorDirection, type MeanScale } from './indicator';

/** What may be said of a change between two school years, in plain words. Source: reference 3.5. */
export const verdicts = ['HIGHER', 'LOWER', 'ABOUT_EQUAL', 'CANNOT_SAY'] as const;

/** One of `verdicts`: hoger, lager, ongeveer gelijk, nog niet te zeggen. */
export type Verdict = (typeof verdicts)[number];

/** What a change means for the school, given which direction is better. */
export const changeMeanings = ['BETTER', 'WORSE', 'NO_MATTER', 'UNKNOWN'] as const;

/** One of `changeMeanings`. */
export type ChangeMeaning = (typeof changeMeanings)[number];

/** The band of little interest for shares: 5 points to either side. Reference 3.5. */
export const littleInterestShare = 0.05;

/** At most so many comparisons stand in the headline of a page: with more, one seems remarkable by luck. 3.5. */
export const maxHeadlineComparisons = 3;

/** The band of little interest for a mean: 5 % of its scale, the counterpart of 5 points (0.15 on "1 to 4"). */
export function littleInterestMean({ min, max }: MeanScale): number {
  return littleInterestShare * (max - min);
}

/**
 * The verdict on a difference, `later - earlier`, from its 95 % interval and the band of little interest (half its
 * width, in the unit of the interval). ABOUT_EQUAL only when the whole interval lies within the band, HIGHER or
 * LOWER when it lies wholly on one side of 0, otherwise CANNOT_SAY. An interval in the band but off 0 is a real
 * difference too small to matter, and so ABOUT_EQUAL. Without an interval nothing can be said.
 * It never says that something caused the change. Source: reference 3.5.
 */
export function verdictOf(interval: Interval | null, littleInterest: number): Verdict {
  if (interval === null) return 'CANNOT_SAY';
  if (interval.lower >= -littleInterest && interval.upper <= littleInterest) return 'ABOUT_EQUAL';
  if (interval.lower > 0) return 'HIGHER';
  return interval.upper < 0 ? 'LOWER' : 'CANNOT_SAY';
}

/** What the verdict means for the school: a higher share of bullied pupils is worse. */
export function meaningOf(verdict: Verdict, direction: IndicatorDirection): ChangeMeaning {
  if (verdict === 'CANNOT_SAY') return 'UNKNOWN';
  if (verdict === 'ABOUT_EQUAL' || direction === 'NEITHER') return 'NO_MATTER';
  return (verdict === 'HIGHER') === (direction === 'HIGHER_IS_BETTER') ? 'BETTER' : 'WORSE';
}
