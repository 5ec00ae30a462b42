import { overseers, type Overseer } from './overseers';

/** SQL for name and place of an organisation on a date, or the first that is known after it. */
export function nameOf(organisationId: string, date: string): string {
  return `SELECT names.name, names.place FROM organisation_names names
    WHERE names.organisation_id = ${organisationId}
      AND (names.valid_to IS NULL OR names.valid_to > ${date})
    ORDER BY names.valid_from LIMIT 1`;
}

/**
 * SQL for the school years in which something was handed in to overseer `$1`, as a recursive query `years`: it hops from
 * year to year over an index, so that many rows cost nothing.
 */
export function yearsOf(kind: Overseer): string {
  if (kind === 'BOARD') {
    const last = (condition: string) => `
      (SELECT max(o.school_year) FROM oversight_summaries o
       WHERE o.edition = 'SUBMITTED' AND o.board_id = $1 ${condition})`;
    return `years (year) AS (
      SELECT ${last('')} UNION ALL SELECT ${last('AND o.school_year < years.year')} FROM years
      WHERE years.year IS NOT NULL)`;
  }
  // From the first year that the reader may see on; in each, the first school that shares and handed in is enough.
  return `first_year (start) AS (
      SELECT left(o.school_year, 4)::integer FROM oversight_summaries o
      WHERE o.edition = 'SUBMITTED' ORDER BY o.school_year LIMIT 1),
    years (year) AS (
      SELECT start || '-' || start + 1
      FROM (SELECT generate_series(start, left($2, 4)::integer + 2) AS start FROM first_year) y
      WHERE (SELECT true FROM oversight_summaries o
        WHERE o.edition = 'SUBMITTED' AND o.school_year = start || '-' || start + 1 AND ${overseers[kind].maySee('o')}
        LIMIT 1))`;
}
