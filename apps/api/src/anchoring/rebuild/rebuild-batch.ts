import type { Client } from 'pg';
import { differingFigures, keepFigures } from '../../oversight/oversight-door';
import { AnchoringReplay, type AnchoringRow } from '../anchoring-row';
import { copiedColumns, copiedLine, jsonRowsOf, type KeyedRow } from '../anchoring-rows-sql';
import { historyAtSubmission, recordedHistory, type RecordedHistory } from '../recorded-history';
import { copyIn } from './copy-in';
import { copyLines, copyOut } from './copy-out';
import { integersOf, momentsOf } from './packed-arrays';
import type { Difference, Rebuild } from './rebuild-plan';

type Batch = { readonly number: number; readonly first: string; readonly last: string };

/** Rows computed from the history, as lines of a copy; and those that were handed in, as they were then. */
type Computed = { readonly lines: readonly string[]; readonly submitted: readonly KeyedRow[] };

/** How many rows differed, and the first of them. */
type Outcome = { readonly total: number; readonly named: readonly Difference[] };

// Somebody saved one of these choices or took the batch at the same moment, or added a row.
const retried = ['40001', '40P01', '23505'];

const mostNamed = 20;

const claim = `
  SELECT number, first_school AS first, last_school AS last FROM anchoring_rebuild_batches
  WHERE rebuild = $1 AND done_at IS NULL ORDER BY number FOR UPDATE SKIP LOCKED LIMIT 1`;

const finish = `
  UPDATE anchoring_rebuild_batches SET done_at = now(), rows_seen = $3, differences = $4, named = $5
  WHERE rebuild = $1 AND number = $2`;

// An index holds all that it reads, in the order of the subquery.
const selectWords = ({ first, last }: Batch) => `
  SELECT school_id::text, choice_id::text, array_agg(anchoring_code), array_agg(occurred_at)
  FROM (
    SELECT school_id, choice_id, anchoring_code, occurred_at FROM audit_events
    WHERE school_id BETWEEN '${first}' AND '${last}' AND choice_id IS NOT NULL AND anchoring_code IS NOT NULL
    ORDER BY school_id, choice_id, id) w
  GROUP BY school_id, choice_id`;

const selectStored = ({ first, last }: Batch) => `
  SELECT ${copiedColumns} FROM anchoring_results WHERE school_id BETWEEN '${first}' AND '${last}'`;

// Without its own range the planner may read the whole table for each batch.
const storedRows = `(SELECT * FROM anchoring_results WHERE school_id BETWEEN $1 AND $2) r`;

const deleteRows = `
  DELETE FROM anchoring_results a USING json_to_recordset($1)
    AS d("schoolId" uuid, "choiceId" uuid, "schoolYear" text)
  WHERE a.school_id = d."schoolId" AND a.choice_id = d."choiceId" AND a.school_year = d."schoolYear"`;

const figures = { check: differingFigures, write: keepFigures };

/**
 * Works through the next batch of a rebuild that nobody is at, in one transaction: when it breaks off, the batch is
 * free again and nothing of it was kept. It sees history and derived rows as of one moment, so that what people save
 * meanwhile is no difference.
 * @returns whether there was a batch left to do
 */
export async function rebuildNextBatch(client: Client, rebuild: Rebuild): Promise<boolean> {
  for (;;) {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    try {
      const { rows } = await client.query<Batch>(claim, [rebuild.name]);
      const [batch] = rows;
      if (batch) await rebuildBatch(client, rebuild, batch);
      await client.query('COMMIT');
      return batch !== undefined;
    } catch (error) {
      await client.query('ROLLBACK');
      if (!retried.includes((error as { code?: string }).code ?? '')) throw error;
    }
  }
}

async function rebuildBatch(client: Client, rebuild: Rebuild, batch: Batch): Promise<void> {
  const { lines, submitted } = await computeBatch(client, batch);
  const range = [batch.first, batch.last];
  const rows = await setRowsRight(client, batch, lines);
  const found = [rows, await lookAtSummaries(client, rebuild, 'CURRENT', storedRows, range)];
  // A summary is held against right rows; whoever only looks then leaves the rows as they were.
  if (rebuild.mode === 'check' && rows.total > 0)
    await client.query('ROLLBACK TO SAVEPOINT rows_as_they_were');
  const asHandedIn = [...range, JSON.stringify(submitted)];
  found.push(
    await lookAtSummaries(client, rebuild, 'SUBMITTED', `${jsonRowsOf('$3')} c`, asHandedIn),
  );
  const total = found.reduce((sum, one) => sum + one.total, 0);
  const named = JSON.stringify(found.flatMap((one) => one.named));
  await client.query(finish, [rebuild.name, batch.number, lines.length, total, named]);
}

/** Replays the history of every choice in a batch. */
async function computeBatch(client: Client, batch: Batch): Promise<Computed> {
  const [lines, submitted]: [string[], KeyedRow[]] = [[], []];
  const replay = new AnchoringReplay();
  await copyOut(client, selectWords(batch), ([school, choice, codes, moments]) => {
    if (!school || !choice || !codes || !moments) throw new TypeError('The copy has four columns');
    const key = { schoolId: school.toString(), choiceId: choice.toString() };
    const choiceOfLine = `${key.schoolId}\t${key.choiceId}`;
    const history = recordedHistory(integersOf(codes), momentsOf(moments));
    for (const row of replay.rowsOf(history)) lines.push(copiedLine(choiceOfLine, row));
    for (const row of submittedRows(history, replay)) submitted.push({ ...key, ...row });
  });
  return { lines, submitted };
}

/** Of each school year that was handed in: how the choice stood when it was handed in last. */
function submittedRows(history: RecordedHistory, replay: AnchoringReplay): readonly AnchoringRow[] {
  const last = new Map(history.submissions.map((one) => [one.schoolYear, one]));
  return [...last.values()].flatMap((submission) => {
    const rows = replay.rowsOf(historyAtSubmission(history, submission));
    return rows.filter(({ schoolYear }) => schoolYear === submission.schoolYear);
  });
}

/** Holds the rows that are stored against those computed, line by line, and sets them right after a savepoint. */
async function setRowsRight(
  client: Client,
  batch: Batch,
  computed: readonly string[],
): Promise<Outcome> {
  const stored = new Set(await copyLines(client, selectStored(batch)));
  const missing = computed.filter((line) => !stored.delete(line));
  if (missing.length === 0 && stored.size === 0) return { total: 0, named: [] };
  await client.query('SAVEPOINT rows_as_they_were');
  // What is left of the stored ones should not be there, or not like that.
  const wrong = [...stored].map(keyFrom);
  if (wrong.length > 0) await client.query(deleteRows, [JSON.stringify(wrong)]);
  await copyIn(client, `anchoring_results (${copiedColumns})`, missing);
  const keysMissing = new Set(stored.size === 0 ? [] : missing.map(keyOf));
  const superfluous = [...stored].filter((line) => !keysMissing.has(keyOf(line)));
  const named = [...missing.slice(0, mostNamed), ...superfluous.slice(0, mostNamed)];
  return {
    total: missing.length + superfluous.length,
    named: named.map((line) => ({ table: 'anchoring_results', ...keyFrom(line) })),
  };
}

function keyOf(line: string): string {
  return line.split('\t', 3).join('\t');
}

function keyFrom(line: string) {
  const [schoolId = '', choiceId = '', schoolYear = ''] = line.split('\t', 3);
  return { schoolId, choiceId, schoolYear };
}

type FoundSummary = {
  readonly school_id: string;
  readonly choice_id: string;
  readonly school_year: string;
  readonly total: number;
};

/** Holds the figures in the summaries against the rows from which they come. */
async function lookAtSummaries(
  client: Client,
  { mode }: Rebuild,
  edition: 'CURRENT' | 'SUBMITTED',
  from: string,
  parameters: readonly unknown[],
): Promise<Outcome> {
  const statement = figures[mode](edition, from, 's.school_id BETWEEN $1 AND $2');
  const { rows } = await client.query<FoundSummary>(statement, [...parameters]);
  return {
    total: rows[0]?.total ?? 0,
    named: rows.map((row) => ({
      table: 'oversight_summaries',
      edition,
      schoolId: row.school_id,
      choiceId: row.choice_id,
      schoolYear: row.school_year,
    })),
  };
}
