import type { AspectKey, RatedLevel, RatingState } from '@verankerd/domain';
import type { ChoiceYearKey } from '../choices/choices-door';
import type { Transaction } from '../platform/database/unit-of-work';

export { readRatingsOfYear } from './ratings-reader';

/** An aspect of a choice in a school year. */
export type RatingKey = ChoiceYearKey & { readonly aspect: AspectKey };

/** What a team judged of an aspect. */
export type Judgement = {
  readonly state: RatingState;
  readonly level: RatedLevel | null;
  readonly reason: string | null;
};

/** Who judged, and when. */
export type Judged = { readonly by: string; readonly at: Date };

/**
 * Takes the rating of an aspect for a change: nobody else rates it until the transaction ends. A rating that is not
 * there yet is put down as not rated, so that two people cannot both be the first.
 */
export async function holdRating(
  transaction: Transaction,
  key: RatingKey,
  judged: Judged,
): Promise<void> {
  const parameters = parametersOf(key);
  await transaction.query(
    `INSERT INTO aspect_ratings
       (school_id, choice_id, school_year, aspect, state, version, rated_at, rated_by)
     VALUES ($1, $2, $3, $4, 'NOT_RATED', 0, $5, $6) ON CONFLICT DO NOTHING`,
    [...parameters, judged.at, judged.by],
  );
  await transaction.query(
    `SELECT 1 FROM aspect_ratings
     WHERE school_id = $1 AND choice_id = $2 AND school_year = $3 AND aspect = $4 FOR UPDATE`,
    parameters,
  );
}

/**
 * Sets the rating of an aspect that was taken with `holdRating` to what follows from another word of the team. That
 * other word stands in the history; this writes none.
 */
export async function carryRating(
  transaction: Transaction,
  key: RatingKey,
  { state, level, reason }: Judgement,
  judged: Judged,
): Promise<void> {
  await transaction.query(
    `UPDATE aspect_ratings
     SET state = $5, level = $6, reason = $7, version = version + 1, rated_at = $8, rated_by = $9
     WHERE school_id = $1 AND choice_id = $2 AND school_year = $3 AND aspect = $4`,
    [...parametersOf(key), state, level, reason, judged.at, judged.by],
  );
}

/** The last rating of an aspect and school year that the team gave as such; not rated when it gave none. */
export async function lastGivenRating(
  transaction: Transaction,
  key: RatingKey,
): Promise<Judgement> {
  const [event] = await transaction.query<{ after: Judgement }[]>(
    `SELECT after FROM audit_events
     WHERE school_id = $1 AND choice_id = $2 AND school_year = $3 AND subject = $4
       AND kind = 'rating.recorded'
     ORDER BY id DESC LIMIT 1`,
    parametersOf(key),
  );
  return event?.after ?? { state: 'NOT_RATED', level: null, reason: null };
}

/**
 * Why an aspect does not apply, by the last school year in which the team said so. The history knows it too when
 * another word came over it since.
 */
export async function lastReasonNotApplicable(
  transaction: Transaction,
  key: RatingKey,
): Promise<string | null> {
  const [said] = await transaction.query<{ reason: string }[]>(
    `SELECT reason FROM (
       SELECT school_year, NULL::bigint AS id, reason FROM aspect_ratings
       WHERE school_id = $1 AND choice_id = $2 AND school_year <= $3 AND aspect = $4
         AND state = 'NOT_APPLICABLE'
       UNION ALL
       SELECT school_year, id, after ->> 'reason' FROM audit_events
       WHERE school_id = $1 AND choice_id = $2 AND school_year <= $3 AND subject = $4
         AND (kind = 'rating.recorded' AND after ->> 'state' = 'NOT_APPLICABLE'
           OR kind = 'confirmation.recorded' AND after ->> 'answer' = 'NOT_APPLICABLE')) s
     WHERE reason IS NOT NULL ORDER BY school_year DESC, id DESC NULLS FIRST LIMIT 1`,
    parametersOf(key),
  );
  return said?.reason ?? null;
}

function parametersOf({ schoolId, choiceId, schoolYear, aspect }: RatingKey): unknown[] {
  return [schoolId, choiceId, schoolYear, aspect];
}
