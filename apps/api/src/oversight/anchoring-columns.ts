import { anchoringSummaries, anchoringSummaryColumns } from '../anchoring/anchoring-door';
import type { ChoiceYearKey } from '../choices/choices-door';
import type { Transaction } from '../platform/database/unit-of-work';
import type { Edition } from './oversight-door';

const names = anchoringSummaryColumns.join(', ');
const rowOf = (table: string) =>
  `ROW(${anchoringSummaryColumns.map((name) => `${table}.${name}`).join(', ')})`;

const copyFigures = `
  UPDATE oversight_summaries s SET (${names}) = ${rowOf('r')}
  FROM (${anchoringSummaries} WHERE school_id = $1 AND choice_id = $2) r
  WHERE s.school_id = $1 AND s.choice_id = $2 AND s.school_year = r.school_year
    AND (s.edition = 'CURRENT' OR (s.edition = $4 AND s.school_year = $3))
    AND ${rowOf('s')} IS DISTINCT FROM ${rowOf('r')}`;

/**
 * Copies the figures of anchoring into the summaries of a choice: into all that the school works on, since a word about
 * one school year changes later ones, and into the one that is handed in now. What was handed in before stays.
 */
export async function copyAnchoringFigures(
  transaction: Transaction,
  key: ChoiceYearKey,
  edition: Edition,
): Promise<void> {
  await transaction.query(copyFigures, [key.schoolId, key.choiceId, key.schoolYear, edition]);
}
