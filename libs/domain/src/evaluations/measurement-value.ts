import { type MeanScale } from './indicator';

/**
 * The five things that a place for a value can hold, never to be mixed up, on screen neither: entered; too few
 * answers to keep; not filled in; cannot apply here (with the reason); not asked for in this round.
 * Source: design 2; reference 3.1, 3.4.
 */
export const valueStates = [
  'REPORTED',
  'SUPPRESSED',
  'MISSING',
  'NOT_APPLICABLE',
  'NOT_COLLECTED',
] as const;

/** One of `valueStates`. */
export type ValueState = (typeof valueStates)[number];

/** So many of so many: whole numbers, 0 <= numerator <= denominator. */
export type ProportionParts = {
  readonly kind: 'PROPORTION';
  readonly numerator: number;
  readonly denominator: number;
};

/**
 * The mean of `n` answers on a scale. `sd` is the sample standard deviation, null where the source does not give
 * it: then there is no margin and no verdict.
 */
export type MeanParts = {
  readonly kind: 'MEAN';
  readonly mean: number;
  readonly sd: number | null;
  readonly n: number;
  readonly scale: MeanScale;
};

/** How many chose each answer, in the order of the answer scale (so that neighbours may be taken together). */
export type CountsParts = { readonly kind: 'COUNTS'; readonly counts: readonly number[] };

/** A plain amount of something that is not people: hours, euros, lessons. */
export type AmountParts = { readonly kind: 'AMOUNT'; readonly amount: number };

/**
 * A value as it was entered or imported. Never shown: what a person may see of it is a `Disclosed` figure, and raw
 * parts do not leave the evaluations feature. Source: reference 3.5 (inputs), style 3.
 */
export type RawParts = ProportionParts | MeanParts | CountsParts | AmountParts;

/** How many were asked and how many took part; null where the source does not say. */
export type MeasurementResponse = {
  readonly invited: number | null;
  readonly responded: number | null;
};

/**
 * What is known of one indicator for one group in one round. Of a suppressed value nothing is kept but that it had
 * fewer than `answersBelow` answers, so that no later fault can leak it (reference 3.4, rule 8).
 */
export type MeasurementValue =
  | {
      readonly state: 'REPORTED';
      readonly parts: RawParts;
      readonly response: MeasurementResponse;
    }
  | { readonly state: 'SUPPRESSED'; readonly answersBelow: number }
  | { readonly state: 'MISSING' }
  | { readonly state: 'NOT_APPLICABLE'; readonly reason: string }
  | { readonly state: 'NOT_COLLECTED' };

/** How many answers the parts rest on; null for an amount, which rests on none. */
export function answersIn(parts: RawParts): number | null {
  switch (parts.kind) {
    case 'PROPORTION':
      return parts.denominator;
    case 'MEAN':
      return parts.n;
    case 'COUNTS':
      return parts.counts.reduce((sum, count) => sum + count, 0);
    case 'AMOUNT':
      return null;
  }
}
