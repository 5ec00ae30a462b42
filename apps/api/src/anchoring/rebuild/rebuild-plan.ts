import type { Client } from 'pg';

/** Whether a rebuild only compares, or also sets right what is wrong. */
export type RebuildMode = 'check' | 'write';

/** A rebuild: its name, and what it does. */
export type Rebuild = { readonly name: string; readonly mode: RebuildMode };

/** How far a rebuild is, and what it found. */
export type RebuildState = {
  readonly batches: number;
  readonly done: number;
  readonly rows: number;
  readonly differences: number;
  /** The first of them in each batch. */
  readonly named: readonly Difference[];
};

/** A derived row that is not what follows from the history. */
export type Difference = {
  readonly table: 'anchoring_results' | 'oversight_summaries';
  /** For a summary: whether it is what the school works on, or what it handed in. */
  readonly edition?: 'CURRENT' | 'SUBMITTED';
  readonly schoolId: string;
  readonly choiceId: string;
  readonly schoolYear: string;
};

// Any number; the same in every process, so that two of them never plan at once.
const planLock = 7_310_450;

const insertBatches = `
  INSERT INTO anchoring_rebuild_batches (rebuild, number, first_school, last_school)
  SELECT $1, number, min(school_id::text)::uuid, max(school_id::text)::uuid
  FROM (
    SELECT school_id, ((row_number() OVER (ORDER BY school_id)) - 1) / $2::integer + 1 AS number
    FROM (SELECT DISTINCT school_id FROM intervention_choices) s) numbered
  GROUP BY number`;

/**
 * The rebuild to work on: one of this mode that is not finished, whoever began it, or a new one. So a rebuild that was
 * stopped goes on, and several processes share one.
 * @param startedAt names a new rebuild
 * @param isFresh leaves unfinished rebuilds for what they are
 */
export async function joinRebuild(
  client: Client,
  mode: RebuildMode,
  {
    startedAt,
    schoolsPerBatch,
    isFresh,
  }: {
    readonly startedAt: Date;
    readonly schoolsPerBatch: number;
    readonly isFresh: boolean;
  },
): Promise<Rebuild> {
  await client.query('BEGIN');
  await client.query('SELECT pg_advisory_xact_lock($1)', [planLock]);
  const { rows } = await client.query<{ rebuild: string }>(
    `SELECT rebuild FROM anchoring_rebuild_batches
     WHERE done_at IS NULL AND rebuild LIKE $1 || ' %' ORDER BY rebuild LIMIT 1`,
    [mode],
  );
  const unfinished = isFresh ? undefined : rows[0]?.rebuild;
  const name = unfinished ?? `${mode} ${startedAt.toISOString()}`;
  if (unfinished === undefined) {
    await client.query(`DELETE FROM anchoring_rebuild_batches WHERE rebuild LIKE $1 || ' %'`, [
      mode,
    ]);
    await client.query(insertBatches, [name, schoolsPerBatch]);
  }
  await client.query('COMMIT');
  return { name, mode };
}

/** How far a rebuild is. */
export async function stateOf(client: Client, { name }: Rebuild): Promise<RebuildState> {
  const { rows } = await client.query<RebuildState>(
    `SELECT count(*)::integer AS batches, count(done_at)::integer AS done,
       coalesce(sum(rows_seen), 0)::integer AS rows,
       coalesce(sum(differences), 0)::integer AS differences,
       coalesce((SELECT jsonb_agg(found ORDER BY b.number, place) FROM anchoring_rebuild_batches b,
         jsonb_array_elements(b.named) WITH ORDINALITY AS d(found, place)
         WHERE b.rebuild = $1), '[]') AS named
     FROM anchoring_rebuild_batches WHERE rebuild = $1`,
    [name],
  );
  return rows[0] ?? { batches: 0, done: 0, rows: 0, differences: 0, named: [] };
}
