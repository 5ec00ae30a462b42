import {
  questionColumnsOf,
  summariseChoiceYear,
  type AspectKey,
  type AspectRating,
  type ChoiceYearSummary,
  type RatedLevel,
  type RatingState,
  type SummarisedMilestone,
} from '@verankerd/domain';
import { refreshAnchoring } from '../anchoring/anchoring-door';
import type { ChoiceKey, ChoiceYearKey } from '../choices/choices-door';
import type { Transaction } from '../platform/database/unit-of-work';
import { copyAnchoringFigures } from './anchoring-columns';

export { differingFigures, keepFigures } from './anchoring-columns';

/** Whether a summary is what the school works on, or what it handed in. */
export type Edition = 'CURRENT' | 'SUBMITTED';

/**
 * Brings the summary of a choice in a school year up to date, in the transaction that made the change. The cost of an
 * overview then follows the schools shown, never the length of history.
 */
export async function refreshSummary(
  transaction: Transaction,
  key: ChoiceYearKey,
  edition: Edition,
  at: Date,
): Promise<void> {
  await lockSummary(transaction, key);
  await refreshAnchoring(transaction, key);
  const summary = await readSummary(transaction, key);
  const columns = questionColumnsOf(summary.questions);
  await transaction.query(writeSummary, [
    key.schoolId,
    key.choiceId,
    key.schoolYear,
    edition,
    columns.applicable,
    columns.rated,
    columns.points,
    columns.zeros,
    columns.milestonesActive,
    columns.milestonesDone,
    columns.earliestOpenOn,
    summary.openPlannedOn,
    at,
  ]);
  await copyAnchoringFigures(transaction, key, edition);
}

/**
 * Lets one transaction at a time sum up a choice, until it ends. Without it, two people who save at the same moment
 * would each sum up without the other's answer, and the last one would keep it. It holds for all school years, since a
 * word about one of them changes how firmly the choice is anchored in the next.
 */
export async function lockSummary(transaction: Transaction, key: ChoiceKey): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `summary:${key.schoolId}:${key.choiceId}`,
  ]);
}

const writeSummary = `
  INSERT INTO oversight_summaries AS kept
    (school_id, choice_id, school_year, edition, intervention_id, choice_status, applicable, rated, points, zeros,
     milestones_active, milestones_done, earliest_open_on, open_planned_on, changed_at)
  SELECT school_id, id, $3, $4, intervention_id, status, $5, $6, $7, $8, $9, $10, $11, $12, $13
  FROM intervention_choices WHERE school_id = $1 AND id = $2
  ON CONFLICT (school_id, choice_id, school_year, edition) DO UPDATE SET
    intervention_id = excluded.intervention_id, choice_status = excluded.choice_status,
    applicable = excluded.applicable, rated = excluded.rated, points = excluded.points, zeros = excluded.zeros,
    milestones_active = excluded.milestones_active, milestones_done = excluded.milestones_done,
    earliest_open_on = excluded.earliest_open_on, open_planned_on = excluded.open_planned_on,
    changed_at = excluded.changed_at`;

/** Sums up a choice in a school year from its ratings and milestones. */
async function readSummary(
  transaction: Transaction,
  key: ChoiceYearKey,
): Promise<ChoiceYearSummary> {
  const parameters = [key.schoolId, key.choiceId, key.schoolYear];
  const [row] = await transaction.query<SummaryParts[]>(
    `SELECT
       (SELECT coalesce(json_agg(json_build_object('aspect', aspect, 'state', state, 'level', level, 'reason', reason)), '[]')
        FROM aspect_ratings WHERE school_id = $1 AND choice_id = $2 AND school_year = $3) AS ratings,
       (SELECT coalesce(json_agg(json_build_object('question', question, 'status', status, 'plannedOn', planned_on)), '[]')
        FROM milestones WHERE school_id = $1 AND choice_id = $2 AND school_year = $3) AS milestones`,
    parameters,
  );
  const { ratings, milestones } = row ?? { ratings: [], milestones: [] };
  return summariseChoiceYear(
    new Map(ratings.map((rating) => [rating.aspect, ratingOf(rating)])),
    milestones,
  );
}

type RatingRow = {
  readonly aspect: AspectKey;
  readonly state: RatingState;
  readonly level: RatedLevel | null;
  readonly reason: string | null;
};

type SummaryParts = {
  readonly ratings: readonly RatingRow[];
  readonly milestones: readonly SummarisedMilestone[];
};

function ratingOf({ state, level, reason }: RatingRow): AspectRating {
  if (state === 'RATED' && level !== null) return { state, level };
  if (state === 'NOT_APPLICABLE') return { state, reason: reason ?? '' };
  return { state: 'NOT_RATED' };
}
