import { anchoringSummaries, anchoringSummaryColumns } from '../anchoring/anchoring-door';
import type { ChoiceYearKey } from '../choices/choices-door';
import type { Transaction } from '../platform/database/unit-of-work';
import type { Edition } from './oversight-door';

const keys = 'school_id, choice_id, school_year';
const names = anchoringSummaryColumns.join(', ');
const rowOf = (table: string) =>
  `ROW(${anchoringSummaryColumns.map((name) => `${table}.${name}`).join(', ')})`;

const copyFigures = `
  UPDATE oversight_summaries s SET (${names}) = ${rowOf('r')}
  FROM (${anchoringSummaries()} WHERE school_id = $1 AND choice_id = $2) r
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

/** SQL that ends a statement which has its keys in `found`: the first of them, and how many there are. */
const firstFound = `
  SELECT *, (SELECT count(*)::integer FROM found) AS total FROM found ORDER BY ${keys} LIMIT 20`;

/**
 * SQL that names the summaries of an edition that do not hold the figures of anchoring which they should.
 * @param rows SQL for the rows of anchoring: a table, or a query in brackets
 * @param ofChoices condition on `s` that says which choices are looked at
 */
export function differingFigures(edition: Edition, rows: string, ofChoices: string): string {
  return `
    WITH found AS (
      SELECT ${keys} FROM oversight_summaries s
      LEFT JOIN (${anchoringSummaries(rows)}) r USING (${keys})
      WHERE s.edition = '${edition}' AND ${ofChoices}
        AND ${rowOf('s')} IS DISTINCT FROM ${rowOf('r')})
    ${firstFound}`;
}

/** SQL that sets those summaries right, and names them. */
export function keepFigures(edition: Edition, rows: string, ofChoices: string): string {
  return `
    WITH wrong AS (
      SELECT ${keys}, ${anchoringSummaryColumns.map((name) => `r.${name}`).join(', ')}
      FROM oversight_summaries s LEFT JOIN (${anchoringSummaries(rows)}) r USING (${keys})
      WHERE s.edition = '${edition}' AND ${ofChoices}
        AND ${rowOf('s')} IS DISTINCT FROM ${rowOf('r')}),
    found AS (
      UPDATE oversight_summaries s SET (${names}) = ${rowOf('w')} FROM wrong w
      WHERE s.edition = '${edition}' AND s.school_id = w.school_id AND s.choice_id = w.choice_id
        AND s.school_year = w.school_year
      RETURNING s.school_id, s.choice_id, s.school_year)
    ${firstFound}`;
}
