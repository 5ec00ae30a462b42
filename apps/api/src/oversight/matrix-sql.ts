import {
  largestInColumn,
  matrixSectors,
  matrixStatuses,
  mostSchoolsWithDetails,
  zeroCharacter,
} from '@verankerd/contract';
import { nameOf, yearsOf } from './overseer-sql';
import { holdsInYear, overseers, schoolsOf, type Overseer } from './overseers';

/** SQL for a number as one character of a column; what is none becomes the character before that of 0. */
const digit = (number: string) =>
  `chr(${zeroCharacter} + least(coalesce(${number}, -1), ${largestInColumn})::integer)`;

/** SQL for the column of a number, in the order in which the rows come in. */
const column = (number: string) => `coalesce(string_agg(${digit(number)}, ''), '')`;

const flag = (condition: string) => `(${condition})::integer`;

/** SQL for the place of a word in a list that both sides know. */
const placeIn = (list: readonly string[], word: string) =>
  `array_position(ARRAY['${list.join(`', '`)}'], ${word}) - 1`;

/** SQL for a figure of anchoring: from the day after it lapsed, the later one. */
const onDay = (figure: 'index_part' | 'lowest_level' | 'badge') =>
  `CASE WHEN lapses_after < $3 THEN later_${figure} ELSE ${figure} END`;

/** Each column of the rows, by its name on the wire. */
const rowColumns = {
  interventions: column('intervention'),
  statuses: column(placeIn(matrixStatuses, 'choice_status')),
  standings: `coalesce(string_agg(standings[1 + width_bucket($3::date, standing_changes_on)], ''), '')`,
  overdue: column('width_bucket($3::date - 1, open_planned_on)'),
  overdueDays: column('greatest($3::date - open_planned_on[1], 0)'),
  handedIn: column('greatest(handed_in_on - first_day_of($2), 0)'),
  explained: column(flag('explanation IS NOT NULL')),
  indexPart: column(onDay('index_part')),
  indexWhole: column('index_whole'),
  indexRated: column('index_rated'),
  indexApplicable: column('index_applicable'),
  lowestLevel: column(onDay('lowest_level')),
  badge: column(flag(onDay('badge'))),
  confirmed: column('confirmed'),
  confirmable: column('confirmable'),
};

const schoolColumns = {
  names: `coalesce(json_agg(name), '[]')`,
  codes: `coalesce(string_agg(code, ''), '')`,
  places: column('place_number'),
  sectors: column(placeIn(matrixSectors, 'sector')),
  boards: column('board_number'),
  partnerships: column('partnership_number'),
  sharing: column(flag('sharing')),
  rows: column('coalesce(rows, 0)'),
};

const objectOf = (columns: Readonly<Record<string, string>>) =>
  `json_build_object(${Object.entries(columns)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')})`;

const seenColumns = `o.school_id, o.choice_id, o.intervention_id, o.choice_status, o.open_planned_on,
  o.standing_changes_on, o.standings, o.changed_at, o.explanation, o.index_part, o.index_whole, o.index_rated,
  o.index_applicable, o.lowest_level, o.badge, o.confirmed, o.confirmable, o.lapses_after, o.later_index_part,
  o.later_lowest_level, o.later_badge`;

/** Before the end of the day in the Netherlands: overseers see by the Dutch calendar what was handed in by then. */
const byEndOfDay = `(($3::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam')`;

/** What was handed in: last, or last by the end of day `$3`. */
function seenBy(kind: Overseer, isPast: boolean): string {
  const mine = `o.school_year = $2 AND ${overseers[kind].maySee('o')}`;
  const last = `SELECT ${seenColumns} FROM oversight_summaries o WHERE o.edition = 'SUBMITTED' AND ${mine}`;
  if (!isPast) return last;
  return `${last} AND o.changed_at < ${byEndOfDay}
    UNION ALL SELECT ${seenColumns} FROM superseded_summaries o
    WHERE ${mine} AND o.changed_at < ${byEndOfDay} AND o.superseded_at >= ${byEndOfDay}`;
}

/** SQL for whether a school is among those that are asked for by board, partnership or its own code. */
const isAsked = `
  ($4::text IS NULL OR s.establishment_code = $4)
  AND ($5::text IS NULL OR b.board_number = $5)
  AND ($6::text IS NULL OR EXISTS (
    SELECT FROM organisation_relations r JOIN organisations p ON p.id = r.parent_id
    WHERE r.school_id = s.id AND r.kind = 'PARTNERSHIP' AND p.partnership_code = $6 AND ${holdsInYear('r')}))`;

/** SQL for a list of organisations that the schools stand under, each with its number in the order of its code. */
const parents = (id: string, code: string) => `
  SELECT p.id, p.${code} AS code, n.name, row_number() OVER (ORDER BY p.${code} COLLATE "C") - 1 AS number
  FROM organisations p CROSS JOIN LATERAL (${nameOf('p.id', 'count_date_of($2)')}) n
  WHERE p.id IN (SELECT ${id} FROM listed)`;

/**
 * SQL for the matrix of overseer `$1` in school year `$2` on day `$3`, narrowed to school `$4`, board `$5` and
 * partnership `$6` when they are given. One statement; its one row is the answer, or there is none for who may not ask.
 * @param isPast whether the day lies before today, so that it matters what was handed in since
 */
export function matrixStatement(kind: Overseer, isPast: boolean): string {
  const { actingIds, sharing } = overseers[kind];
  return `
    WITH RECURSIVE schools AS (${schoolsOf(kind)}), ${yearsOf(kind)},
    seen AS MATERIALIZED (${seenBy(kind, isPast)}),
    listed AS MATERIALIZED (
      SELECT DISTINCT ON (s.id) s.id, s.establishment_code AS code, s.sector, n.name, n.place, ${sharing} AS sharing,
        b.id AS board, p.id AS partnership
      FROM schools
      JOIN organisations s ON s.id = schools.school_id
      CROSS JOIN LATERAL (${nameOf('s.id', 'count_date_of($2)')}) n
      LEFT JOIN organisation_relations rb ON rb.school_id = s.id AND rb.kind = 'BOARD' AND ${holdsInYear('rb')}
      LEFT JOIN organisations b ON b.id = rb.parent_id
      LEFT JOIN organisation_relations rp
        ON rp.school_id = s.id AND rp.kind = 'PARTNERSHIP' AND ${holdsInYear('rp')}
      LEFT JOIN organisations p ON p.id = rp.parent_id
      WHERE (s.closed_on IS NULL OR s.closed_on > count_date_of($2) OR s.id IN (SELECT school_id FROM seen))
        AND ${isAsked}
      ORDER BY s.id, p.partnership_code COLLATE "C"),
    boards AS MATERIALIZED (${parents('board', 'board_number')}),
    partnerships AS MATERIALIZED (${parents('partnership', 'partnership_code')}),
    places AS MATERIALIZED (
      SELECT place, row_number() OVER (ORDER BY place COLLATE "C") - 1 AS number
      FROM (SELECT DISTINCT place FROM listed WHERE place IS NOT NULL) l),
    interventions_seen AS MATERIALIZED (
      SELECT i.id, i.key, i.name, row_number() OVER (ORDER BY i.name COLLATE "nl-x-icu", i.id) - 1 AS number
      FROM interventions i WHERE i.id IN (SELECT intervention_id FROM seen)),
    placed AS MATERIALIZED (
      SELECT l.*, row_number() OVER (ORDER BY l.name COLLATE "nl-x-icu", l.id) AS number FROM listed l),
    shown AS MATERIALIZED (
      SELECT seen.*, placed.number AS school, i.number AS intervention,
        (changed_at AT TIME ZONE 'Europe/Amsterdam')::date AS handed_in_on
      FROM seen JOIN placed ON placed.id = seen.school_id
      JOIN interventions_seen i ON i.id = seen.intervention_id
      ORDER BY placed.number, i.number, seen.choice_id),
    described AS MATERIALIZED (
      SELECT placed.*, pl.number AS place_number, b.number AS board_number, pa.number AS partnership_number, r.rows
      FROM placed
      LEFT JOIN places pl ON pl.place = placed.place
      LEFT JOIN boards b ON b.id = placed.board
      LEFT JOIN partnerships pa ON pa.id = placed.partnership
      LEFT JOIN (SELECT school, count(*) AS rows FROM shown GROUP BY school) r ON r.school = placed.number
      ORDER BY placed.number)
    SELECT
      json_build_object('id', overseer.id, 'name', own.name) AS organisation,
      (SELECT coalesce(json_agg(year), '[]') FROM years WHERE year IS NOT NULL) AS "schoolYears",
      (SELECT coalesce(json_agg(place ORDER BY number), '[]') FROM places) AS places,
      (SELECT coalesce(json_agg(json_build_object('number', code, 'name', name) ORDER BY number), '[]')
        FROM boards) AS boards,
      (SELECT coalesce(json_agg(json_build_object('code', code, 'name', name) ORDER BY number), '[]')
        FROM partnerships) AS partnerships,
      (SELECT coalesce(json_agg(json_build_object('key', key, 'name', name) ORDER BY number), '[]')
        FROM interventions_seen) AS interventions,
      (SELECT ${objectOf(schoolColumns)} FROM described) AS schools,
      (SELECT ${objectOf(rowColumns)} FROM shown) AS rows,
      CASE WHEN (SELECT count(*) FROM listed) <= ${mostSchoolsWithDetails} THEN json_build_object(
        'schoolIds', (SELECT coalesce(json_agg(id), '[]') FROM described),
        'choiceIds', (SELECT coalesce(json_agg(choice_id), '[]') FROM shown),
        'explanations', (SELECT coalesce(json_agg(explanation), '[]') FROM shown)) END AS details
    FROM organisations overseer
    CROSS JOIN LATERAL (${nameOf('overseer.id', 'count_date_of($2)')}) own
    WHERE overseer.id = $1 AND overseer.kind = '${kind}' AND overseer.id IN (SELECT ${actingIds})`;
}
