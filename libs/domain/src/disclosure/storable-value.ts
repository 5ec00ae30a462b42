import { type CountedSubject } from '../evaluations/indicator';
import {
  type MeasurementResponse,
  type MeasurementValue,
  type RawParts,
} from '../evaluations/measurement-value';
import { type DisclosureRule } from './disclosure-rule';
import { tallyOf } from './tally';

/** What may be written of an entered value: all of it, or only that it had too few answers. */
export type StorableValue = Extract<MeasurementValue, { state: 'REPORTED' | 'SUPPRESSED' }>;

/**
 * What may be kept of a value that somebody enters or imports. Below the threshold nothing of it is kept but "fewer
 * than 10": no parts, no response, no note in the audit either, so that no later fault can leak it. The form says so
 * before saving and offers to take two school years together.
 * Source: reference 3.4, rule 8.
 */
export function storableValue(
  subject: CountedSubject,
  parts: RawParts,
  response: MeasurementResponse,
  rule: DisclosureRule,
): StorableValue {
  const isEnough = subject === 'NOT_PEOPLE' || tallyOf(parts, rule).n >= rule.minimumAnswers;
  return isEnough
    ? { state: 'REPORTED', parts, response }
    : { state: 'SUPPRESSED', answersBelow: rule.minimumAnswers };
}
