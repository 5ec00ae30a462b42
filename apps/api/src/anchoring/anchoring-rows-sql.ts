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
] as const;

const keys = 'school_id, choice_id, school_year';
const names = figures.map(([column]) => column).join(', ');
const rowOf = (table: string) => `ROW(${figures.map(([name]) => `${table}.${name}`).join(', ')})`;

/** SQL for the rows computed, out of JSON `$1`: `AnchoringRow` with `schoolId` and `choiceId`. */
const computed = `
  SELECT "schoolId" AS school_id, "choiceId" AS choice_id, "schoolYear" AS school_year,
    ${figures.map(([column, field]) => `"${field}" AS ${column}`).join(', ')}
  FROM json_to_recordset($1) AS r("schoolId" uuid, "choiceId" uuid, "schoolYear" text,
    ${figures.map(([, field, type]) => `"${field}" ${type}`).join(', ')})`;

/**
 * Makes `anchoring_results` what was computed, for the choices that the condition on `a` names. Rows that are right
 * already are not written again. Answers with the keys of those that were not.
 */
export function keepRows(ofChoices: string): string {
  return `
    WITH computed AS MATERIALIZED (${computed}),
    gone AS (
      DELETE FROM anchoring_results a WHERE ${ofChoices} AND NOT EXISTS (
        SELECT FROM computed c WHERE c.school_id = a.school_id AND c.choice_id = a.choice_id
          AND c.school_year = a.school_year)
      RETURNING ${keys}),
    kept AS (
      INSERT INTO anchoring_results AS kept (${keys}, ${names}) SELECT ${keys}, ${names} FROM computed
      ON CONFLICT (${keys}) DO UPDATE SET (${names}) = ${rowOf('excluded')}
      WHERE ${rowOf('kept')} IS DISTINCT FROM ${rowOf('excluded')}
      RETURNING ${keys})
    SELECT * FROM gone UNION ALL SELECT * FROM kept`;
}

/** Names the rows of `anchoring_results` that are not what was computed, for the choices that the condition names. */
export function differingRows(ofChoices: string): string {
  return `
    WITH computed AS MATERIALIZED (${computed}),
    stored AS MATERIALIZED (SELECT * FROM anchoring_results a WHERE ${ofChoices})
    SELECT ${keys} FROM computed c FULL JOIN stored s USING (${keys})
    WHERE ${rowOf('c')} IS DISTINCT FROM ${rowOf('s')}`;
}
