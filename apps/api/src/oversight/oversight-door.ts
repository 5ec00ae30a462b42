import { refreshAnchoring } from '../anchoring/anchoring-door';
import type { ChoiceKey, ChoiceYearKey } from '../choices/choices-door';
import type { Transaction } from '../platform/database/unit-of-work';
import { copyAnchoringFigures } from './anchoring-columns';
import { figureNames, summaryFigures, type SummaryFacts } from './summary-row';

export { lockHistory as lockSummary } from '../audit/audit-door';
export { differingFigures, keepFigures } from './anchoring-columns';
export { readHandedIn } from './submission-reader';

/** Whether a summary is what the school works on, or what it handed in. */
export type Edition = 'CURRENT' | 'SUBMITTED';

/** Which submission a summary is of, and what the school said with it. */
export type HandedIn = { readonly number: number; readonly explanation: string | null };

/**
 * Brings the summary of a choice in a school year up to date, in the transaction that made the change. The cost of an
 * overview then follows the schools shown, never the length of history. Call it after the change was written into the
 * history, which lets one transaction at a time sum up a choice.
 * @param handedIn the submission that was made, for the edition SUBMITTED
 */
export async function refreshSummary(
  transaction: Transaction,
  key: ChoiceYearKey,
  edition: Edition,
  at: Date,
  handedIn: HandedIn | null = null,
): Promise<void> {
  await refreshAnchoring(transaction, key);
  const figures = summaryFigures(await readFacts(transaction, key));
  const { schoolId, choiceId, schoolYear } = key;
  if (edition === 'SUBMITTED')
    await transaction.query(supersede, [schoolId, choiceId, schoolYear, at]);
  await transaction.query(writeSummary, [
    schoolId,
    choiceId,
    schoolYear,
    edition,
    at,
    handedIn?.number ?? null,
    handedIn?.explanation ?? null,
    ...figureNames.map((name) => figures[name]),
  ]);
  await copyAnchoringFigures(transaction, key, edition);
}

/** Tells all summaries that a school works on how its choice stands now, those of earlier school years too. */
export async function keepStatusInSummaries(
  transaction: Transaction,
  { schoolId, choiceId }: ChoiceKey,
): Promise<void> {
  await transaction.query(
    `UPDATE oversight_summaries s SET choice_status = c.status FROM intervention_choices c
     WHERE s.school_id = $1 AND s.choice_id = $2 AND s.edition = 'CURRENT'
       AND c.school_id = $1 AND c.id = $2 AND s.choice_status <> c.status`,
    [schoolId, choiceId],
  );
}

/** What overseers saw until now stays as it was, for who asks how it stood then. */
const supersede = `
  INSERT INTO superseded_summaries
  SELECT s.*, $4 FROM oversight_summaries s
  WHERE school_id = $1 AND choice_id = $2 AND school_year = $3 AND edition = 'SUBMITTED'`;

const figuresFrom = (first: number) =>
  figureNames.map((_, index) => `$${first + index}`).join(', ');

const writeSummary = `
  INSERT INTO oversight_summaries AS kept
    (school_id, choice_id, school_year, edition, changed_at, number, explanation, intervention_id, choice_status,
     ${figureNames.join(', ')})
  SELECT school_id, id, $3, $4, $5, $6, $7, intervention_id, status, ${figuresFrom(8)}
  FROM intervention_choices WHERE school_id = $1 AND id = $2
  ON CONFLICT (school_id, choice_id, school_year, edition) DO UPDATE SET
    ${['changed_at', 'number', 'explanation', 'intervention_id', 'choice_status', ...figureNames]
      .map((name) => `${name} = excluded.${name}`)
      .join(', ')}`;

/** Reads what a team said and planned for a choice in a school year. */
async function readFacts(transaction: Transaction, key: ChoiceYearKey): Promise<SummaryFacts> {
  const [facts] = await transaction.query<SummaryFacts[]>(
    `SELECT
       (SELECT coalesce(json_agg(json_build_object('aspect', aspect, 'state', state, 'level', level, 'reason', reason)), '[]')
        FROM aspect_ratings WHERE school_id = $1 AND choice_id = $2 AND school_year = $3) AS ratings,
       (SELECT coalesce(json_agg(json_build_object('question', question, 'status', status, 'plannedOn', planned_on)), '[]')
        FROM milestones WHERE school_id = $1 AND choice_id = $2 AND school_year = $3) AS milestones`,
    [key.schoolId, key.choiceId, key.schoolYear],
  );
  return facts ?? { ratings: [], milestones: [] };
}
