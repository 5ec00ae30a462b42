import type { EnteredValue, IndicatorFacts } from '@verankerd/contract';
import type { MeasuredGroup, MeasurementRoundKind } from '@verankerd/domain';

/** Something that a school of the demo measures over the years. */
export type IndicatorStory = {
  readonly facts: Omit<IndicatorFacts, 'choiceId' | 'instrument'>;
  /** Key of a known instrument. */
  readonly instrument?: string;
  readonly rounds: readonly MeasuringRoundStory[];
};

/** What was measured in a round of a school year so many years ago. */
export type MeasuringRoundStory = {
  readonly yearsAgo: number;
  readonly round: MeasurementRoundKind;
  readonly values: Partial<Readonly<Record<MeasuredGroup, EnteredValue>>>;
  readonly instrumentVersion?: string;
  readonly withYearBefore?: true;
  readonly explanation?: string;
  readonly breakReason?: string;
};

/** Lessons of a year group or a combination: so many planned in a school year, over all groups. */
export type LessonsStory = {
  readonly yearGroups: number[];
  readonly groups: number;
  /** How many of these take part; all of them when left out. */
  readonly participating?: number;
  readonly planned: number;
};

/** So many of so many answers. */
export function share(numerator: number, denominator: number, invited: number): EnteredValue {
  const parts = { kind: 'PROPORTION', numerator, denominator } as const;
  return { state: 'REPORTED', parts, invited, responded: denominator };
}

/** So many of so many that are no people: parts, lessons. */
export function partsDone(numerator: number, denominator: number): EnteredValue {
  const parts = { kind: 'PROPORTION', numerator, denominator } as const;
  return { state: 'REPORTED', parts, invited: null, responded: null };
}

/** A mean mark with its spread. */
export function mark(mean: number, sd: number, n: number, invited: number): EnteredValue {
  const parts = { kind: 'MEAN', mean, sd, n } as const;
  return { state: 'REPORTED', parts, invited, responded: n };
}

/** How answers fall over a scale. */
export function answers(counts: number[], invited: number): EnteredValue {
  const responded = counts.reduce((sum, count) => sum + count, 0);
  return { state: 'REPORTED', parts: { kind: 'COUNTS', counts }, invited, responded };
}

/** An amount that counts no people. */
export function amount(of: number): EnteredValue {
  const parts = { kind: 'AMOUNT', amount: of } as const;
  return { state: 'REPORTED', parts, invited: null, responded: null };
}

/** Too few answers: nothing else is kept of them. */
export const tooFew: EnteredValue = { state: 'SUPPRESSED' };
