import type { AnchoringRow } from './anchoring-row';

const figures = [
  ['definition_id', 'definitionId', 'text'],
  ['levels', 'levels', 'text'],
  ['index_part', 'indexPart', 'smallint'],
  ['index_whole', 'indexWhole', 'smallint'],
  ['label', 'label', 'text'],
  ['badge', 'badge', 'boolean'],
  ['index_rated', 'indexRated', 'smallint'],
  ['index_applicable', 'indexApplicable', 'smallint'],
  ['supported', 'supported', 'smallint'],
  ['years_confirmed', 'yearsConfirmed', 'smallint'],
  ['ceiling', 'ceiling', 'smallint'],
  ['confirmed', 'confirmed', 'smallint'],
  ['confirmable', 'confirmable', 'smallint'],
  ['lapses_after', 'lapsesAfter', 'date'],
  ['later_levels', 'laterLevels', 'text'],
  ['later_index_part', 'laterIndexPart', 'smallint'],
  ['later_label', 'laterLabel', 'text'],
  ['later_badge', 'laterBadge', 'boolean'],
] as const satisfies readonly (readonly [string, keyof AnchoringRow, string])[];

const keys = 'school_id, choice_id, school_year';
const names = figures.map(([column]) => column).join(', ');
const rowOf = (table: string) => `ROW(${figures.map(([name]) => `${table}.${name}`).join(', ')})`;

/** A row of `anchoring_results` with its key. */
export type KeyedRow = AnchoringRow & { readonly schoolId: string; readonly choiceId: string };

/** The columns of `anchoring_results`, in the order of `copiedLine`. */
export const copiedColumns = `${keys}, ${names}`;

/**
 * A row as PostgreSQL copies it as text, without the line break. No value in it needs to be escaped.
 * @param choice ids of school and choice, apart by a tab
 */
export function copiedLine(choice: string, row: AnchoringRow): string {
  // Joined at once: a text that is added to piece by piece keeps all its pieces.
  const values = figures.map(([, field]) => copiedValue(row[field]));
  return [choice, row.schoolYear, ...values].join('\t');
}

function copiedValue(value: string | number | boolean | null): string | number {
  if (value === null) return '\\N';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return value;
}

/** SQL for computed rows out of a parameter with JSON, a list of `KeyedRow`; to stand where a table can. */
export const jsonRowsOf = (parameter: string) => `(
  SELECT "schoolId" AS school_id, "choiceId" AS choice_id, "schoolYear" AS school_year,
    ${figures.map(([column, field]) => `"${field}" AS ${column}`).join(', ')}
  FROM json_to_recordset(${parameter}) AS r("schoolId" uuid, "choiceId" uuid, "schoolYear" text,
    ${figures.map(([, field, type]) => `"${field}" ${type}`).join(', ')}))`;

/**
 * SQL that makes the rows of choice `$3` of school `$2` what was computed, in JSON `$1`. Rows that are right already
 * are not written again.
 */
export const keepRowsOfChoice = `
    WITH computed AS (SELECT * FROM ${jsonRowsOf('$1')} r),
    gone AS (
      DELETE FROM anchoring_results a WHERE a.school_id = $2 AND a.choice_id = $3 AND NOT EXISTS (
        SELECT FROM computed c WHERE c.school_id = a.school_id AND c.choice_id = a.choice_id
          AND c.school_year = a.school_year)
      RETURNING ${keys}),
    kept AS (
      INSERT INTO anchoring_results AS kept (${keys}, ${names}) SELECT ${keys}, ${names} FROM computed
      ON CONFLICT (${keys}) DO UPDATE SET (${names}) = ${rowOf('excluded')}
      WHERE ${rowOf('kept')} IS DISTINCT FROM ${rowOf('excluded')}
      RETURNING ${keys})
    SELECT ${keys} FROM gone UNION ALL SELECT ${keys} FROM kept`;
