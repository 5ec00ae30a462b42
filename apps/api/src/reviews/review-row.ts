import type { ReviewDecisionDraft, ReviewSectionDraft } from '@verankerd/contract';
import { isOptionalSection, reviewSections, type ReviewSection } from '@verankerd/domain';
import type { ChoiceYearKey } from '../choices/choices-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { Refusal } from '../platform/http/refusal';

/** A review as it is kept: its state, and the version of the whole. */
export type ReviewRow = {
  readonly state: 'OPEN' | 'FROZEN';
  readonly version: number;
  readonly decision: ReviewDecisionDraft;
};

const selectReview = `
  SELECT r.state, r.version, json_build_object(
      'decision', r.decision, 'reason', r.decision_reason, 'nextReviewOn', r.next_review_on,
      'version', r.decision_version, 'saved', CASE WHEN r.decided_by IS NOT NULL THEN
        json_build_object('by', display_name_of(r.decided_by), 'at', ${instantOf('r.decided_at')})
      END) AS decision
  FROM reviews r
  WHERE r.school_id = $1 AND r.choice_id = $2 AND r.school_year = $3`;

const selectSections = `
  SELECT s.section, s.content AS text, s.included, s.happened_on AS on, s.version,
    json_build_object('by', display_name_of(s.saved_by), 'at', ${instantOf('s.saved_at')}) AS saved
  FROM review_sections s
  WHERE s.school_id = $1 AND s.choice_id = $2 AND s.school_year = $3`;

/** Reads a review; nothing when it was not begun. */
export async function findReview(
  transaction: Transaction,
  key: ChoiceYearKey,
): Promise<ReviewRow | undefined> {
  const [row] = await transaction.query<ReviewRow[]>(selectReview, parametersOf(key));
  return row;
}

/**
 * Takes a review for a change: nobody else changes any part of it until the transaction ends.
 * @throws Refusal `review.not-started` when it was not begun.
 */
export async function holdReview(transaction: Transaction, key: ChoiceYearKey): Promise<ReviewRow> {
  const [row] = await transaction.query<ReviewRow[]>(
    `${selectReview} FOR UPDATE OF r`,
    parametersOf(key),
  );
  if (!row) throw new Refusal('review.not-started');
  return row;
}

/**
 * Takes a review for a change of a part.
 * @throws Refusal `review.frozen` when it was frozen.
 */
export async function holdOpenReview(
  transaction: Transaction,
  key: ChoiceYearKey,
): Promise<ReviewRow> {
  const review = await holdReview(transaction, key);
  if (review.state === 'FROZEN') throw new Refusal('review.frozen');
  return review;
}

/** A part was changed: whoever read the whole before did not read this. */
export async function countChange(transaction: Transaction, key: ChoiceYearKey): Promise<void> {
  await transaction.query(
    `UPDATE reviews SET version = version + 1
     WHERE school_id = $1 AND choice_id = $2 AND school_year = $3`,
    parametersOf(key),
  );
}

/** Reads the eight parts of a review in reading order; one that was never written is at version 0. */
export async function readSections(
  transaction: Transaction,
  key: ChoiceYearKey,
): Promise<ReviewSectionDraft[]> {
  const rows = await transaction.query<ReviewSectionDraft[]>(selectSections, parametersOf(key));
  return reviewSections.map(
    (section) => rows.find((row) => row.section === section) ?? neverWritten(section),
  );
}

/** Reads one part of a review; one that was never written is at version 0. */
export async function readSection(
  transaction: Transaction,
  key: ChoiceYearKey,
  section: ReviewSection,
): Promise<ReviewSectionDraft> {
  const [row] = await transaction.query<ReviewSectionDraft[]>(
    `${selectSections} AND s.section = $4`,
    [...parametersOf(key), section],
  );
  return row ?? neverWritten(section);
}

/** A decision before anything was said. */
export const nothingDecided: ReviewDecisionDraft = {
  decision: null,
  reason: '',
  nextReviewOn: null,
  version: 0,
  saved: null,
};

/** The parameters of a statement about the review of a choice in a school year, in the order of its key. */
export function parametersOf({ schoolId, choiceId, schoolYear }: ChoiceYearKey): unknown[] {
  return [schoolId, choiceId, schoolYear];
}

function neverWritten(section: ReviewSection): ReviewSectionDraft {
  return {
    section,
    text: '',
    included: !isOptionalSection(section),
    on: null,
    version: 0,
    saved: null,
  };
}
