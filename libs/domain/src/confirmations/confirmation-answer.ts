import type { RatedLevel } from '../ratings/aspect-rating';

/**
 * The answers to the yearly question "Klopt dit nog?" about one aspect: yes, partly, no, not applicable.
 * Source: reference 3.3 (expiry) and 5.D, row 37.
 */
export const confirmationAnswers = ['YES', 'PARTLY', 'NO', 'NOT_APPLICABLE'] as const;

/** One of the answers to "Klopt dit nog?". */
export type ConfirmationAnswer = (typeof confirmationAnswers)[number];

/**
 * What the team last agreed about an aspect: a level, that it does not apply, or nothing yet.
 * `NOT_RATED` is not 0 and never counts as a level (reference 3.2).
 */
export type Agreed = RatedLevel | 'NOT_APPLICABLE' | 'NOT_RATED';

/**
 * What is agreed after the team answers "Klopt dit nog?" about what stood before. The table is ours; it uses
 * the words of the scale (reference 3.2), so that the screen can say what an answer does.
 *
 * | Stood before   | YES            | PARTLY    | NO        | NOT_APPLICABLE |
 * |----------------|----------------|-----------|-----------|----------------|
 * | 2 in use       | 2              | 1         | 0         | not applicable |
 * | 1 partly       | 1              | 1         | 0         | not applicable |
 * | 0 not in place | 0              | 0         | 0         | not applicable |
 * | not applicable | not applicable | not rated | not rated | not applicable |
 * | not rated      | not rated      | not rated | not rated | not applicable |
 *
 * - An answer never raises a level: only a rating does. So "no" to "not in place" stays 0.
 * - PARTLY is level 1 by its own words ("agreed or started, not everywhere"), also when 1 stood before:
 *   part of "partly" is still more than nothing.
 * - "Not applicable" that no longer holds leaves the aspect not rated, never 0: nobody judged it yet.
 * - Without anything agreed there is nothing to confirm, so the answer changes nothing.
 */
export function agreedAfter(answer: ConfirmationAnswer, before: Agreed): Agreed {
  if (answer === 'NOT_APPLICABLE') return 'NOT_APPLICABLE';
  if (before === 'NOT_RATED' || answer === 'YES') return before;
  if (before === 'NOT_APPLICABLE') return 'NOT_RATED';
  return answer === 'PARTLY' && before > 0 ? 1 : 0;
}
