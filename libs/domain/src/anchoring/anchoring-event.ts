import type { ConfirmationAnswer } from '../confirmations/confirmation-answer';
import type { RatedLevel } from '../ratings/aspect-rating';
import type { PlainDate } from '../school-year/plain-date';
import type { SchoolYear } from '../school-year/school-year';
import type { AnchoringAspect } from './anchoring-aspect';

/**
 * What supports an aspect now: nothing, something (a link, a note with a date), or a lasting place: a document,
 * plan or calendar that stays when people leave. Only a lasting place lets an aspect become anchored.
 * Source: reference 3.2 (level 3) and 3.3 (evidence that counts).
 */
export const evidenceStandings = ['NONE', 'SUPPORTED', 'LASTING_PLACE'] as const;

/** One of the strengths of evidence. */
export type EvidenceStanding = (typeof evidenceStandings)[number];

type OnAspect = {
  readonly aspect: AnchoringAspect;
  /** The day on which it was said. Decides what was known on a past date. */
  readonly date: PlainDate;
  /**
   * Order within one day: a whole number from 0 to 2^36 - 1 that rises with each event of a choice, such as the
   * number of the audit entry. Makes two words on one day give one outcome, always the same.
   */
  readonly sequence: number;
};

type AboutSchoolYear = OnAspect & {
  /** The school year that the judgement is about; not always the one in which it was said. */
  readonly schoolYear: SchoolYear;
};

/**
 * One thing that a team said about an aspect of its chosen intervention. The figures of anchoring follow from
 * these alone.
 *
 * - `RATED`: the team agreed on a level (0, 1 or 2) for the school year. Level 3 cannot be said, only earned.
 * - `RATED_NOT_APPLICABLE`: the team agreed that the aspect does not apply. The reason is kept with the rating.
 * - `RATING_REMOVED`: all that was said so far about the aspect in that school year is taken back.
 * - `CONFIRMED`: the answer to "Klopt dit nog?". A later answer in the same school year replaces it.
 * - `CONFIRMATION_REMOVED`: that answer is taken back; a rating of the same school year stays.
 * - `EVIDENCE_CHANGED`: the strength of all evidence together, after something was added, removed or re-checked.
 *   Holds from that day until the next change, over the school years.
 */
export type AnchoringEvent =
  | (AboutSchoolYear & { readonly kind: 'RATED'; readonly level: RatedLevel })
  | (AboutSchoolYear & { readonly kind: 'RATED_NOT_APPLICABLE' })
  | (AboutSchoolYear & { readonly kind: 'RATING_REMOVED' })
  | (AboutSchoolYear & { readonly kind: 'CONFIRMED'; readonly answer: ConfirmationAnswer })
  | (AboutSchoolYear & { readonly kind: 'CONFIRMATION_REMOVED' })
  | (OnAspect & { readonly kind: 'EVIDENCE_CHANGED'; readonly evidence: EvidenceStanding });

/** The kinds of events from which anchoring follows. */
export const anchoringEventKinds = [
  'RATED',
  'RATED_NOT_APPLICABLE',
  'RATING_REMOVED',
  'CONFIRMED',
  'CONFIRMATION_REMOVED',
  'EVIDENCE_CHANGED',
] as const satisfies readonly AnchoringEvent['kind'][];
