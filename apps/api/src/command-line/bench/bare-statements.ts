import { matrixStatement } from '../../oversight/matrix-sql';
import type { Overseer } from '../../oversight/overseers';

type BareStatement = {
  readonly text: string;
  /** Names of the values in the address, in the order of the statement. */
  readonly parameters: readonly string[];
};

const whose: Readonly<Record<Overseer, string>> = {
  BOARD: 'o.board_id = $1',
  PARTNERSHIP: `o.school_id IN (
    SELECT r.school_id FROM organisation_relations r
    WHERE r.parent_id = $1 AND r.kind = 'PARTNERSHIP' AND r.valid_to IS NULL)`,
  NATIONAL_DESK: '$1::uuid IS NOT NULL',
};

const named = `
  JOIN organisations s ON s.id = o.school_id
  JOIN organisation_names n ON n.organisation_id = o.school_id AND n.valid_to IS NULL
  JOIN interventions i ON i.id = o.intervention_id`;

const asOverseen = (kind: Overseer) =>
  `WHERE o.school_year = $2 AND o.edition = 'SUBMITTED' AND ${whose[kind]}`;

/** The matrix out of the summaries, a row a choice: as whoever needs it would write it. */
const summaryMatrix = (kind: Overseer) => `
  SELECT s.establishment_code, s.sector, n.name, n.place, i.name AS intervention, o.choice_id, o.choice_status,
    o.standings[1 + width_bucket($3::date, o.standing_changes_on)] AS standings,
    width_bucket($3::date - 1, o.open_planned_on) AS overdue, o.changed_at, o.explanation, o.index_part,
    o.index_whole, o.lowest_level, o.badge, o.confirmed, o.confirmable
  FROM oversight_summaries o ${named} ${asOverseen(kind)}
  ORDER BY n.name COLLATE "nl-x-icu", i.name`;

/** The same without summaries: counted out of ratings and milestones each time that somebody looks. */
const liveMatrix = (kind: Overseer) => `
  WITH mine AS (
    SELECT o.school_id, o.choice_id, o.intervention_id, o.choice_status, o.changed_at
    FROM oversight_summaries o ${asOverseen(kind)}),
  rated AS (
    SELECT r.school_id, r.choice_id, json_object_agg(r.aspect, json_build_array(r.state, r.level)) AS ratings,
      count(*) FILTER (WHERE r.state = 'RATED') AS rated, sum(r.level) AS points
    FROM aspect_ratings r JOIN mine USING (school_id, choice_id) WHERE r.school_year = $2 GROUP BY 1, 2),
  planned AS (
    SELECT m.school_id, m.choice_id, count(*) FILTER (WHERE m.status = 'OPEN' AND m.planned_on < $3::date) AS overdue,
      json_object_agg(m.question, m.planned_on) FILTER (WHERE m.status = 'OPEN') AS open
    FROM milestones m JOIN mine USING (school_id, choice_id) WHERE m.school_year = $2 GROUP BY 1, 2)
  SELECT s.establishment_code, s.sector, n.name, n.place, i.name AS intervention, o.choice_id, o.choice_status,
    o.changed_at, rated.ratings, rated.rated, rated.points, planned.overdue, planned.open
  FROM mine o ${named}
  LEFT JOIN rated ON rated.school_id = o.school_id AND rated.choice_id = o.choice_id
  LEFT JOIN planned ON planned.school_id = o.school_id AND planned.choice_id = o.choice_id
  ORDER BY n.name COLLATE "nl-x-icu", i.name`;

/** Counts per question, anchoring and what is overdue, of all school years that are kept. */
const summaryTrends = (kind: Overseer) => `
  WITH seen AS (
    SELECT o.school_year, o.standings[1 + width_bucket($3::date, o.standing_changes_on)] AS standings,
      o.index_part::float8 / nullif(o.index_whole, 0) AS anchoring, width_bucket($3::date - 1, o.open_planned_on) AS overdue
    FROM oversight_summaries o
    WHERE o.school_year <= $2 AND o.edition = 'SUBMITTED' AND o.choice_status = 'ACTIVE' AND ${whose[kind]})
  SELECT s.school_year, count(*) AS choices, sum(s.overdue) AS overdue,
    percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY s.anchoring) AS quartiles, (
      SELECT json_agg(d) FROM (
        SELECT question, substr(t.standings, question, 1) AS letter, count(*)
        FROM seen t CROSS JOIN generate_series(1, 7) question WHERE t.school_year = s.school_year
        GROUP BY 1, 2) d) AS standings
  FROM seen s GROUP BY s.school_year ORDER BY s.school_year`;

/** The same, counted out of the ratings. */
const liveTrends = (kind: Overseer) => `
  SELECT r.school_year, r.aspect, r.state, r.level, count(*) AS choices
  FROM aspect_ratings r
  JOIN oversight_summaries o ON o.school_id = r.school_id AND o.choice_id = r.choice_id AND o.school_year = r.school_year
  WHERE r.school_year <= $2 AND $3::date IS NOT NULL AND o.edition = 'SUBMITTED' AND ${whose[kind]}
  GROUP BY r.school_year, r.aspect, r.state, r.level`;

const history = {
  summary: `
    SELECT o.* FROM oversight_summaries o
    WHERE o.school_id = $1 AND o.choice_id = $4 AND o.edition = 'CURRENT' ORDER BY o.school_year`,
  live: `
    SELECT r.school_year, r.aspect, r.state, r.level, (
      SELECT count(*) FROM milestones m WHERE m.school_id = r.school_id AND m.choice_id = r.choice_id
        AND m.school_year = r.school_year AND m.status = 'OPEN') AS open
    FROM aspect_ratings r WHERE r.school_id = $1 AND r.choice_id = $4 ORDER BY r.school_year, r.aspect`,
};

const key = ['id', 'schoolYear', 'asOn'] as const;
const ofYear = (text: string): BareStatement => ({ text, parameters: key });
const ofHistory = (text: string): BareStatement => ({
  // The four values of the address, of which these need the first and the last.
  text: text.replace('$4', '$2'),
  parameters: ['id', 'choice'],
});
const columns = (kind: Overseer): BareStatement => ({
  text: matrixStatement(kind, false).replace(/AND overseer\.id IN \(SELECT [a-z_]+\(\)\)/, ''),
  parameters: [...key, 'school', 'board', 'partnership'],
});

/** What the bare servers answer, each with its statement. */
export const bareStatements = {
  'summary-board': ofYear(summaryMatrix('BOARD')),
  'summary-partnership': ofYear(summaryMatrix('PARTNERSHIP')),
  'summary-desk': ofYear(summaryMatrix('NATIONAL_DESK')),
  'columns-board': columns('BOARD'),
  'columns-partnership': columns('PARTNERSHIP'),
  'columns-desk': columns('NATIONAL_DESK'),
  'live-board': ofYear(liveMatrix('BOARD')),
  'live-partnership': ofYear(liveMatrix('PARTNERSHIP')),
  'live-desk': ofYear(liveMatrix('NATIONAL_DESK')),
  'summary-trends-board': ofYear(summaryTrends('BOARD')),
  'summary-trends-partnership': ofYear(summaryTrends('PARTNERSHIP')),
  'summary-trends-desk': ofYear(summaryTrends('NATIONAL_DESK')),
  'live-trends-board': ofYear(liveTrends('BOARD')),
  'live-trends-partnership': ofYear(liveTrends('PARTNERSHIP')),
  'live-trends-desk': ofYear(liveTrends('NATIONAL_DESK')),
  'summary-history': ofHistory(history.summary),
  'live-history': ofHistory(history.live),
} as const;

/** One of the answers of the bare servers. */
export type BareAnswer = keyof typeof bareStatements;

/** Whether a bare server knows an answer of this name. */
export function isBareAnswer(name: string): name is BareAnswer {
  return Object.hasOwn(bareStatements, name);
}
