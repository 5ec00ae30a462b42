/** The tables and editions of summaries that are computed again. */
export const summaryKinds = ['CURRENT', 'SUBMITTED', 'SUPERSEDED'] as const;

/** What a school works on, what it handed in last, or what it handed in before that. */
export type SummaryKind = (typeof summaryKinds)[number];

/** How a kind of summary is stored, and from what it follows. */
export type SummarySource = {
  readonly table: 'oversight_summaries' | 'superseded_summaries';
  /** Condition on a row `s` of the table. */
  readonly condition: string;
  /** Constraint by which a row is found again. */
  readonly key: string;
  /** Columns that follow from the tables, besides the key and the figures; each with its type. */
  readonly columns: Readonly<Record<string, string>>;
  /**
   * SQL for what a team said and planned, one row a summary, of the schools from `$1` to `$2` and of school year `$3`
   * when it is given: its key, its columns, and `ratings` and `milestones` as JSON.
   */
  readonly facts: string;
};

const range = (row: string) =>
  `${row}.school_id BETWEEN $1 AND $2 AND ($3::text IS NULL OR ${row}.school_year = $3)`;

const columns = {
  edition: 'text',
  board_id: 'uuid',
  intervention_id: 'uuid',
  choice_status: 'text',
  number: 'integer',
  explanation: 'text',
} as const;

const handedInColumns = { ...columns, changed_at: 'timestamptz' } as const;

/** A summary that the school works on is there once anything was recorded for the year, or its summary was made. */
const workedOn = `
  WITH ratings AS (
    SELECT school_id, choice_id, school_year, json_agg(json_build_object(
      'aspect', aspect, 'state', state, 'level', level, 'reason', reason)) AS list
    FROM aspect_ratings r WHERE ${range('r')} GROUP BY 1, 2, 3),
  milestones AS (
    SELECT school_id, choice_id, school_year, json_agg(json_build_object(
      'question', question, 'status', status, 'plannedOn', planned_on)) AS list
    FROM milestones m WHERE ${range('m')} GROUP BY 1, 2, 3),
  keys AS (
    SELECT school_id, choice_id, school_year FROM ratings
    UNION SELECT school_id, choice_id, school_year FROM milestones
    ${['question_answers', 'aspect_evidence', 'confirmations']
      .map(
        (table) =>
          `UNION SELECT school_id, choice_id, school_year FROM ${table} t WHERE ${range('t')}`,
      )
      .join('\n    ')}
    UNION SELECT school_id, choice_id, school_year FROM oversight_summaries s
      WHERE ${range('s')} AND edition = 'CURRENT')
  SELECT k.school_id, k.choice_id, k.school_year, 'CURRENT' AS edition, board_of(k.school_id, k.school_year) AS board_id,
    c.intervention_id, c.status AS choice_status, NULL::integer AS number, NULL::text AS explanation,
    coalesce(r.list, '[]') AS ratings, coalesce(m.list, '[]') AS milestones
  FROM keys k
  LEFT JOIN ratings r USING (school_id, choice_id, school_year)
  LEFT JOIN milestones m USING (school_id, choice_id, school_year)
  JOIN intervention_choices c ON c.school_id = k.school_id AND c.id = k.choice_id`;

/** What was handed in is frozen in the submission itself. */
const handedIn = `
  SELECT s.school_id, s.choice_id, s.school_year, 'SUBMITTED' AS edition,
    board_of(s.school_id, s.school_year) AS board_id, c.intervention_id,
    s.content ->> 'choiceStatus' AS choice_status, s.number, s.content ->> 'explanation' AS explanation,
    s.submitted_at AS changed_at, s.content -> 'ratings' AS ratings, s.content -> 'milestones' AS milestones,
    lead(s.submitted_at) OVER (PARTITION BY s.school_id, s.choice_id, s.school_year ORDER BY s.number) AS superseded_at
  FROM submissions s JOIN intervention_choices c ON c.school_id = s.school_id AND c.id = s.choice_id
  WHERE ${range('s')}`;

/** How each kind of summary is stored and computed. */
export const summarySources: Readonly<Record<SummaryKind, SummarySource>> = {
  CURRENT: {
    table: 'oversight_summaries',
    condition: `s.edition = 'CURRENT'`,
    key: 'school_id, choice_id, school_year, edition',
    columns,
    facts: workedOn,
  },
  SUBMITTED: {
    table: 'oversight_summaries',
    condition: `s.edition = 'SUBMITTED'`,
    key: 'school_id, choice_id, school_year, edition',
    columns: handedInColumns,
    facts: `SELECT * FROM (${handedIn}) h WHERE superseded_at IS NULL`,
  },
  SUPERSEDED: {
    table: 'superseded_summaries',
    condition: 'true',
    key: 'school_id, choice_id, school_year, number',
    columns: { ...handedInColumns, superseded_at: 'timestamptz' },
    facts: `SELECT * FROM (${handedIn}) h WHERE superseded_at IS NOT NULL`,
  },
};
