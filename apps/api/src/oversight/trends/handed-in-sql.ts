import { overseers, type Overseer } from '../overseers';

/** SQL for the first moment after a day in the Netherlands. */
const afterDay = (day: string) => `((${day} + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam')`;

/**
 * SQL for all that was handed in to overseer `$1` for the school years in `years`, with the time at which the school
 * handed in again; by the summaries, never by history.
 * @param columns of the summary `o`
 * @param years SQL for a list of school years
 */
export function handedIn(kind: Overseer, columns: string, years: string): string {
  const from = (table: string, until: string, condition: string) => `
    SELECT o.school_id, o.choice_id, o.school_year, o.changed_at, ${until} AS superseded_at, ${columns}
    FROM ${table} o WHERE o.school_year = ANY (${years}) AND ${overseers[kind].maySee('o')} ${condition}`;
  return `${from('oversight_summaries', 'NULL::timestamptz', `AND o.edition = 'SUBMITTED'`)}
    UNION ALL ${from('superseded_summaries', 'o.superseded_at', '')}`;
}

/** SQL for whether a row of `handedIn` is what overseers saw at the end of a day. */
export function wasSeenOn(row: string, day: string): string {
  const after = afterDay(day);
  return `${row}.changed_at < ${after} AND (${row}.superseded_at IS NULL OR ${row}.superseded_at >= ${after})`;
}

/** SQL for a figure of anchoring on a day: from the day after it lapsed, the later one. */
export function figureOn(row: string, figure: 'index_part' | 'lowest_level', day: string): string {
  return `CASE WHEN ${row}.lapses_after < ${day} THEN ${row}.later_${figure} ELSE ${row}.${figure} END`;
}

/** SQL for the number of milestones of a row that are overdue on a day. */
export function overdueOn(row: string, day: string): string {
  return `width_bucket(${day} - 1, ${row}.open_planned_on)`;
}

/** The columns of a summary by which anchoring is told on a day. */
export const anchoringOnDay = `o.index_part, o.index_whole, o.lowest_level, o.lapses_after, o.later_index_part,
  o.later_lowest_level`;
