import {
  largestInColumn,
  matrixSectors,
  matrixStatuses,
  mostSchoolsWithDetails,
  zeroCharacter,
} from '@verankerd/contract';
import { nameOf, yearsOf } from './overseer-sql';
import { overseers, schoolsOf, type Overseer } from './overseers';

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
  `CASE WHEN o.lapses_after < $3 THEN o.later_${figure} ELSE o.${figure} END`;

/** Each number of a row on day `$3`, by the name of its column on the wire, out of a summary `o`. */
const rowNumbers = {
  statuses: placeIn(matrixStatuses, 'o.choice_status'),
  overdue: 'width_bucket($3::date - 1, o.open_planned_on)',
  overdueDays: 'greatest($3::date - o.open_planned_on[1], 0)',
  handedIn: `greatest((o.changed_at AT TIME ZONE 'Europe/Amsterdam')::date - first_day_of($2), 0)`,
  explained: flag('o.explanation IS NOT NULL'),
  indexPart: onDay('index_part'),
  indexWhole: 'o.index_whole',
  indexRated: 'o.index_rated',
  indexApplicable: 'o.index_applicable',
  lowestLevel: onDay('lowest_level'),
  badge: flag(onDay('badge')),
  confirmed: 'o.confirmed',
  confirmable: 'o.confirmable',
} as const;

const rowColumns = {
  interventions: column('intervention'),
  standings: `coalesce(string_agg(standings, ''), '')`,
  ...Object.fromEntries(Object.keys(rowNumbers).map((name) => [name, column(`"${name}"`)])),
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

/** Before the end of the day in the Netherlands: overseers see by the Dutch calendar what was handed in by then. */
const byEndOfDay = `(($3::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam')`;

/** What was handed in: last, or last by the end of day `$3`. */
function seenBy(kind: Overseer, isPast: boolean): string {
  const columns = `o.school_id, o.choice_id, o.intervention_id, o.explanation,
    o.standings[1 + width_bucket($3::date, o.standing_changes_on)] AS standings,
    ${Object.entries(rowNumbers)
      .map(([name, sql]) => `(${sql})::smallint AS "${name}"`)
      .join(', ')}`;
  const mine = `o.school_year = $2 AND ${overseers[kind].maySee('o')}`;
  const last = `SELECT ${columns} FROM oversight_summaries o WHERE o.edition = 'SUBMITTED' AND ${mine}`;
  if (!isPast) return last;
  return `${last} AND o.changed_at < ${byEndOfDay}
    UNION ALL SELECT ${columns} FROM superseded_summaries o
    WHERE ${mine} AND o.changed_at < ${byEndOfDay} AND o.superseded_at >= ${byEndOfDay}`;
}

const validInYear = (row: string) =>
  `(${row}.valid_to IS NULL OR ${row}.valid_to > count_date_of($2))`;

/**
 * SQL that joins to each school `s` its name, its board and its partnership in school year `$2`: those that hold on
 * 1 October, or the first that are known after it. For a few schools each is looked up; for all of them the tables are
 * read once.
 */
function joinedFacts(kind: Overseer): string {
  const join = (fields: string, alias: string, table: string, id: string, condition: string) =>
    kind === 'NATIONAL_DESK'
      ? `LEFT JOIN (
          SELECT DISTINCT ON (t.${id}) t.${id}, ${fields} FROM ${table} t WHERE ${validInYear('t')} AND ${condition}
          ORDER BY t.${id}, t.valid_from) ${alias} ON ${alias}.${id} = s.id`
      : `LEFT JOIN LATERAL (
          SELECT ${fields} FROM ${table} t WHERE t.${id} = s.id AND ${validInYear('t')} AND ${condition}
          ORDER BY t.valid_from LIMIT 1) ${alias} ON true`;
  return `
    ${join('t.name, t.place', 'n', 'organisation_names', 'organisation_id', 'true')}
    ${join('t.parent_id', 'rb', 'organisation_relations', 'school_id', `t.kind = 'BOARD'`)}
    LEFT JOIN organisations b ON b.id = rb.parent_id
    ${join('t.parent_id', 'rp', 'organisation_relations', 'school_id', `t.kind = 'PARTNERSHIP'`)}
    LEFT JOIN organisations p ON p.id = rp.parent_id`;
}

/** SQL for whether a school is among those that are asked for by its own code, board or partnership. */
const isAsked = `
  ($4::text IS NULL OR s.establishment_code = $4)
  AND ($5::text IS NULL OR b.board_number = $5)
  AND ($6::text IS NULL OR p.partnership_code = $6)`;

/** Columns of the schools whose words go over the wire once, in a list; each school has the place of its word in it. */
const lists = {
  places: { column: 'place', id: 'NULL::uuid' },
  boards: { column: 'board', id: 'board_id' },
  partnerships: { column: 'partnership', id: 'partnership_id' },
} as const;

/** SQL for the words of a column, with their places in the list. */
const listOf = ({ column, id }: (typeof lists)[keyof typeof lists]) => `
  SELECT word, id, row_number() OVER (ORDER BY word COLLATE "C") - 1 AS number
  FROM (SELECT DISTINCT ${column} AS word, ${id} AS id FROM listed WHERE ${column} IS NOT NULL) w`;

/** SQL for the organisations of a list. */
const organisationsIn = (list: keyof typeof lists, key: string) => `
  SELECT coalesce(json_agg(json_build_object('${key}', l.word, 'name', n.name) ORDER BY l.number), '[]')
  FROM ${list} l CROSS JOIN LATERAL (${nameOf('l.id', 'count_date_of($2)')}) n`;

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
      SELECT s.id, s.establishment_code AS code, s.sector, n.name, n.place, ${sharing} AS sharing,
        b.id AS board_id, b.board_number AS board, p.id AS partnership_id, p.partnership_code AS partnership
      FROM schools JOIN organisations s ON s.id = schools.school_id ${joinedFacts(kind)}
      WHERE (s.closed_on IS NULL OR s.closed_on > count_date_of($2) OR s.id IN (SELECT school_id FROM seen))
        AND ${isAsked}),
    ${Object.entries(lists)
      .map(([name, list]) => `${name} AS MATERIALIZED (${listOf(list)})`)
      .join(', ')},
    placed AS MATERIALIZED (
      SELECT l.*, row_number() OVER (ORDER BY l.name COLLATE "nl-x-icu", l.id) AS number,
        p.number AS place_number, b.number AS board_number, r.number AS partnership_number
      FROM listed l LEFT JOIN places p ON p.word = l.place LEFT JOIN boards b ON b.word = l.board
      LEFT JOIN partnerships r ON r.word = l.partnership),
    interventions_seen AS MATERIALIZED (
      SELECT i.id, i.key, i.name, row_number() OVER (ORDER BY i.name COLLATE "nl-x-icu", i.id) - 1 AS number
      FROM interventions i WHERE i.id IN (SELECT intervention_id FROM seen)),
    shown AS MATERIALIZED (
      SELECT seen.*, placed.number AS school, i.number AS intervention
      FROM seen JOIN placed ON placed.id = seen.school_id
      JOIN interventions_seen i ON i.id = seen.intervention_id
      ORDER BY placed.number, i.number, seen.choice_id),
    described AS (
      SELECT placed.*, r.rows FROM placed
      LEFT JOIN (SELECT school, count(*) AS rows FROM shown GROUP BY school) r ON r.school = placed.number
      ORDER BY placed.number)
    SELECT
      json_build_object('id', overseer.id, 'name', own.name) AS organisation,
      (SELECT coalesce(json_agg(year), '[]') FROM years WHERE year IS NOT NULL) AS "schoolYears",
      (SELECT coalesce(json_agg(word ORDER BY number), '[]') FROM places) AS places,
      (${organisationsIn('boards', 'number')}) AS boards,
      (${organisationsIn('partnerships', 'code')}) AS partnerships,
      (SELECT coalesce(json_agg(json_build_object('key', key, 'name', name) ORDER BY number), '[]')
        FROM interventions_seen) AS interventions,
      (SELECT ${objectOf(schoolColumns)} FROM described) AS schools,
      (SELECT ${objectOf(rowColumns)} FROM shown) AS rows,
      CASE WHEN (SELECT count(*) FROM placed) <= ${mostSchoolsWithDetails} THEN json_build_object(
        'schoolIds', (SELECT coalesce(json_agg(id ORDER BY number), '[]') FROM placed),
        'choiceIds', (SELECT coalesce(json_agg(choice_id), '[]') FROM shown),
        'explanations', (SELECT coalesce(json_agg(explanation), '[]') FROM shown)) END AS details
    FROM organisations overseer
    CROSS JOIN LATERAL (${nameOf('overseer.id', 'count_date_of($2)')}) own
    WHERE overseer.id = $1 AND overseer.kind = '${kind}' AND overseer.id IN (SELECT ${actingIds})`;
}
