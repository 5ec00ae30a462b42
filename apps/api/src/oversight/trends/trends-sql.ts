import { nameOf, yearsOf } from '../overseer-sql';
import { overseers, type Overseer } from '../overseers';
import { anchoringOnDay, figureOn, handedIn, overdueOn, wasSeenOn } from './handed-in-sql';

/** SQL for a list of rows as JSON. */
const listOf = (select: string) =>
  `(SELECT coalesce(json_agg(row_to_json(listed)), '[]') FROM (${select}) listed)`;

/** SQL that counts a number of choices over schools: how many schools, the most of one school, and the sum. */
const sharesOf = (choices: string) => `count(*) FILTER (WHERE ${choices} > 0) AS schools,
  coalesce(max(${choices}), 0) AS largest, coalesce(sum(${choices}), 0)::integer AS sum`;

/**
 * SQL for how the schools of overseer `$1` go over the years. The database only counts, per school year, standing and
 * figure of anchoring; what the counts mean is for the domain. `$2` this school year; `$3`, `$4`, `$5` the years, the
 * day of each, and whether only what had been handed in by then counts; `$6`, `$7` the years and ends of months.
 * One statement; its one row is the answer, or there is none for who may not ask.
 */
export function trendsStatement(kind: Overseer): string {
  return `
    WITH RECURSIVE ${yearsOf(kind)},
    moments AS (SELECT * FROM unnest($3::text[], $4::date[], $5::boolean[]) m (school_year, on_day, by_then)),
    months AS (SELECT * FROM unnest($6::text[], $7::date[]) m (school_year, on_day)),
    handed AS MATERIALIZED (${handedIn(
      kind,
      `o.choice_status = 'ACTIVE' AS runs, o.standings, o.standing_changes_on, o.open_planned_on, o.confirmed,
        o.confirmable, ${anchoringOnDay}`,
      '$3::text[] || $6::text[]',
    )}),
    seen AS MATERIALIZED (
      SELECT h.school_id, h.school_year, h.runs, h.index_whole,
        h.standings[1 + width_bucket(m.on_day, h.standing_changes_on)] AS standings,
        ${overdueOn('h', 'm.on_day')} AS overdue, coalesce(h.confirmable > 0 AND h.confirmed >= h.confirmable, false) AS is_confirmed,
        ${figureOn('h', 'index_part', 'm.on_day')} AS index_part,
        ${figureOn('h', 'lowest_level', 'm.on_day')} AS lowest_level
      FROM handed h JOIN moments m ON m.school_year = h.school_year
      WHERE CASE WHEN m.by_then THEN ${wasSeenOn('h', 'm.on_day')} ELSE h.superseded_at IS NULL END),
    of_school AS (
      SELECT school_year, school_id, count(*) FILTER (WHERE runs) AS running, count(*) FILTER (WHERE NOT runs) AS resting,
        count(*) FILTER (WHERE runs AND index_part IS NOT NULL) AS computed,
        sum(overdue) FILTER (WHERE runs) AS overdue, count(*) FILTER (WHERE runs AND overdue > 0) AS with_overdue,
        count(*) FILTER (WHERE runs AND is_confirmed) AS confirmed
      FROM seen GROUP BY school_year, school_id),
    months_of_school AS (
      SELECT m.school_year, m.on_day, h.school_id, count(*) AS running, sum(${overdueOn('h', 'm.on_day')}) AS overdue
      FROM handed h JOIN months m ON m.school_year = h.school_year
      WHERE h.runs AND ${wasSeenOn('h', 'm.on_day')} GROUP BY m.school_year, m.on_day, h.school_id)
    SELECT
      json_build_object('id', overseer.id, 'name', own.name) AS organisation,
      (SELECT coalesce(json_agg(year), '[]') FROM years WHERE year IS NOT NULL) AS "schoolYears",
      ${listOf(`SELECT school_year AS "schoolYear", count(*) AS "handedIn", sum(resting)::integer AS "notRunning",
          sum(overdue)::integer AS overdue, sum(with_overdue)::integer AS "withOverdue",
          sum(confirmed)::integer AS confirmed, ${sharesOf('running')}
        FROM of_school GROUP BY school_year`)} AS sums,
      ${listOf(`SELECT school_year AS "schoolYear", ${sharesOf('computed')}
        FROM of_school GROUP BY school_year`)} AS computed,
      ${listOf(`SELECT school_year AS "schoolYear", question - 1 AS question, substr(standings, question, 1) AS letter,
          sum(choices)::integer AS choices
        FROM (SELECT school_year, standings, count(*) AS choices FROM seen WHERE runs GROUP BY school_year, standings) s
        CROSS JOIN generate_series(1, 7) question GROUP BY 1, 2, 3`)} AS standings,
      ${listOf(`SELECT school_year AS "schoolYear", index_part AS part, index_whole AS whole,
          lowest_level AS "lowestLevel", count(*) AS choices
        FROM seen WHERE runs GROUP BY school_year, index_part, index_whole, lowest_level`)} AS anchoring,
      ${listOf(`SELECT on_day AS on, sum(overdue)::integer AS overdue, ${sharesOf('running')}
        FROM months_of_school GROUP BY on_day`)} AS months
    FROM organisations overseer
    CROSS JOIN LATERAL (${nameOf('overseer.id', 'count_date_of($2)')}) own
    WHERE overseer.id = $1 AND overseer.kind = '${kind}' AND overseer.id IN (SELECT ${overseers[kind].actingIds})`;
}
