import { nameOf, yearsOf } from '../overseer-sql';
import { overseers, type Overseer } from '../overseers';
import { figureOn } from '../trends/handed-in-sql';

/**
 * SQL for the interventions of overseer `$1` in school year `$2`, by what was handed in; `$3` is this school year and
 * `$4` today: a school year that is over is told as on its last day. Since when, is the first school year of the choice
 * that the overseer may see. One statement; its one row is the answer, or there is none for who may not ask.
 */
export function portfolioStatement(kind: Overseer): string {
  const { actingIds, maySee } = overseers[kind];
  const day = `least($4::date, first_day_of($2) + interval '1 year' - interval '1 day')::date`;
  return `
    WITH RECURSIVE ${yearsOf(kind)},
    seen AS MATERIALIZED (
      SELECT o.school_id, o.choice_id, o.intervention_id, o.choice_status, o.index_whole,
        ${figureOn('o', 'index_part', day)} AS index_part, ${figureOn('o', 'lowest_level', day)} AS lowest_level
      FROM oversight_summaries o
      WHERE o.edition = 'SUBMITTED' AND o.school_year = $2 AND ${maySee('o')}),
    named AS MATERIALIZED (
      SELECT s.school_id, n.name FROM (SELECT DISTINCT school_id FROM seen) s
      CROSS JOIN LATERAL (${nameOf('s.school_id', 'count_date_of($2)')}) n),
    begun AS (
      SELECT o.school_id, o.choice_id, min(o.school_year) AS since FROM oversight_summaries o
      WHERE o.edition = 'SUBMITTED' AND o.school_id IN (SELECT school_id FROM named) AND ${maySee('o')}
      GROUP BY o.school_id, o.choice_id),
    used AS (
      SELECT i.id, i.key, i.name, i.target_levels, json_agg(json_build_object(
          'schoolId', seen.school_id, 'choiceId', seen.choice_id, 'schoolName', named.name, 'since', begun.since,
          'status', seen.choice_status, 'part', seen.index_part, 'whole', seen.index_whole,
          'lowestLevel', seen.lowest_level) ORDER BY named.name COLLATE "nl-x-icu", seen.choice_id) AS uses
      FROM seen JOIN named USING (school_id) JOIN begun USING (school_id, choice_id)
      JOIN interventions i ON i.id = seen.intervention_id
      GROUP BY i.id, i.key, i.name, i.target_levels)
    SELECT
      json_build_object('id', overseer.id, 'name', own.name) AS organisation,
      (SELECT coalesce(json_agg(year), '[]') FROM years WHERE year IS NOT NULL) AS "schoolYears",
      (SELECT count(*)::integer FROM named) AS schools,
      (SELECT coalesce(json_agg(json_build_object('key', key, 'name', name, 'targetLevels', target_levels, 'uses', uses)
        ORDER BY name COLLATE "nl-x-icu", id), '[]') FROM used) AS interventions
    FROM organisations overseer
    CROSS JOIN LATERAL (${nameOf('overseer.id', 'count_date_of($3)')}) own
    WHERE overseer.id = $1 AND overseer.kind = '${kind}' AND overseer.id IN (SELECT ${actingIds})`;
}
