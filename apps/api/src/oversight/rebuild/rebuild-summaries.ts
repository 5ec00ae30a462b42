import type { SchoolYear } from '@verankerd/domain';
import pg, { type Client } from 'pg';
import { figureColumns, summaryFigures, type SummaryFacts } from '../summary-row';
import {
  summaryKinds,
  summarySources,
  type SummaryKind,
  type SummarySource,
} from './summary-kinds';

/** A summary that does not say what follows from the tables. */
export type WrongSummary = {
  readonly kind: SummaryKind;
  readonly schoolId: string;
  readonly choiceId: string;
  readonly schoolYear: string;
};

/** What a rebuild of summaries found. */
export type SummariesFound = {
  readonly rows: number;
  readonly differences: number;
  /** The first of them. */
  readonly named: readonly WrongSummary[];
};

/** How a rebuild of summaries is run. */
export type SummariesRebuild = {
  /** Whether it only compares, or also sets right what is wrong. */
  readonly mode: 'check' | 'write';
  readonly schoolsPerBatch: number;
  readonly kinds?: readonly SummaryKind[];
  /** Only of this school year; of all when left out. */
  readonly schoolYear?: SchoolYear;
};

const mostNamed = 20;

// Somebody saved one of these choices at the same moment.
const retried = ['40001', '40P01', '23505'];

const batches = `
  SELECT min(school_id::text)::uuid AS first, max(school_id::text)::uuid AS last
  FROM (SELECT school_id, (row_number() OVER (ORDER BY school_id) - 1) / $1::integer AS number
        FROM (SELECT DISTINCT school_id FROM intervention_choices) s) n
  GROUP BY number ORDER BY 1`;

/**
 * Computes all summaries for overseers again: what schools work on from ratings and milestones, what they handed in
 * from the submissions. The figures of anchoring in them are those of `rebuild:anchoring`. Each batch of schools is
 * seen as of one moment, so that what people save meanwhile is no difference.
 */
export async function rebuildSummaries(
  databaseUrl: string,
  { mode, schoolsPerBatch, kinds = summaryKinds, schoolYear }: SummariesRebuild,
): Promise<SummariesFound> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    options: '-c timezone=UTC -c datestyle=ISO -c jit=off',
  });
  await client.connect();
  try {
    const found: { rows: number; differences: number; named: WrongSummary[] } = {
      rows: 0,
      differences: 0,
      named: [],
    };
    const { rows } = await client.query<Batch>(batches, [schoolsPerBatch]);
    for (const { first, last } of rows)
      for (const kind of kinds) {
        const outcome = await atOneMoment(client, () =>
          rebuildKind(client, kind, mode, [first, last, schoolYear ?? null]),
        );
        found.rows += outcome.rows;
        found.differences += outcome.wrong.length;
        found.named.push(...outcome.wrong.slice(0, mostNamed - found.named.length));
      }
    return found;
  } finally {
    await client.end();
  }
}

type Batch = { readonly first: string; readonly last: string };
type Outcome = { readonly rows: number; readonly wrong: readonly WrongSummary[] };

async function atOneMoment(client: Client, work: () => Promise<Outcome>): Promise<Outcome> {
  for (;;) {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    try {
      const outcome = await work();
      await client.query('COMMIT');
      return outcome;
    } catch (error) {
      await client.query('ROLLBACK');
      if (!retried.includes((error as { code?: string }).code ?? '')) throw error;
    }
  }
}

type Key = {
  readonly school_id: string;
  readonly choice_id: string;
  readonly school_year: string;
};

async function rebuildKind(
  client: Client,
  kind: SummaryKind,
  mode: SummariesRebuild['mode'],
  range: readonly [first: string, last: string, schoolYear: SchoolYear | null],
): Promise<Outcome> {
  const source = summarySources[kind];
  const { rows: facts } = await client.query<Key & SummaryFacts>(source.facts, [...range]);
  const expected = facts.map(({ ratings, milestones, ...row }) => ({
    ...row,
    ...summaryFigures({ ratings, milestones }),
  }));
  const parameters = [JSON.stringify(expected), ...range];
  const { rows: wrong } = await client.query<Key>(differing(source), parameters);
  if (mode === 'write' && wrong.length > 0) await client.query(setRight(source), parameters);
  return {
    rows: expected.length,
    wrong: wrong.map((row) => ({
      kind,
      schoolId: row.school_id,
      choiceId: row.choice_id,
      schoolYear: row.school_year,
    })),
  };
}

/** The columns that are computed, with their types. */
const computed = (source: SummarySource) => ({ ...source.columns, ...figureColumns });

const rowOf = (source: SummarySource, row: string) =>
  `ROW(${Object.keys(computed(source))
    .map((name) => `${row}.${name}`)
    .join(', ')})`;

const expectedRows = (source: SummarySource) =>
  `json_to_recordset($1) AS e (school_id uuid, choice_id uuid, school_year text, ${Object.entries(
    computed(source),
  )
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')})`;

const sameKey = (source: SummarySource) =>
  source.key
    .split(', ')
    .map((name) => `s.${name} = e.${name}`)
    .join(' AND ');

const lookedAt = (source: SummarySource) =>
  `${source.condition} AND s.school_id BETWEEN $2 AND $3 AND ($4::text IS NULL OR s.school_year = $4)`;

const stored = (source: SummarySource) =>
  `(SELECT * FROM ${source.table} s WHERE ${lookedAt(source)}) s`;

/** SQL that names the stored rows that are wrong or should not be there, and those that are missing. */
const differing = (source: SummarySource) => `
  SELECT coalesce(e.school_id, s.school_id) AS school_id, coalesce(e.choice_id, s.choice_id) AS choice_id,
    coalesce(e.school_year, s.school_year) AS school_year
  FROM ${expectedRows(source)} FULL JOIN ${stored(source)} ON ${sameKey(source)}
  WHERE s.school_id IS NULL OR e.school_id IS NULL OR ${rowOf(source, 's')} IS DISTINCT FROM ${rowOf(source, 'e')}
  ORDER BY 1, 2, 3`;

/** SQL that takes away what should not be there, and writes what is missing or wrong. */
function setRight(source: SummarySource): string {
  const names = Object.keys(computed(source));
  // A row that was never written has no moment of its own yet: that of the rebuild.
  const moment = 'changed_at' in source.columns ? '' : ', changed_at';
  return `
    WITH superfluous AS (
      DELETE FROM ${source.table} s
      WHERE ${lookedAt(source)}
        AND NOT EXISTS (SELECT FROM ${expectedRows(source)} WHERE ${sameKey(source)}))
    INSERT INTO ${source.table} AS s (school_id, choice_id, school_year, ${names.join(', ')}${moment})
    SELECT e.school_id, e.choice_id, e.school_year, ${names.map((name) => `e.${name}`).join(', ')}
      ${moment && ', now()'}
    FROM ${expectedRows(source)}
    ON CONFLICT (${source.key}) DO UPDATE SET
      ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
    WHERE ${rowOf(source, 's')} IS DISTINCT FROM ${rowOf(source, 'excluded')}`;
}
