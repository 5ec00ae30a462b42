import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { loadBenchHistory, type BenchSize } from '../anchoring/rebuild/bench-history';
import type { RebuildMode } from '../anchoring/rebuild/rebuild-plan';
import { newStopSign, runRebuild } from '../anchoring/rebuild/run-rebuild';
import { migrate } from '../platform/database/migrate';
import { scratchDatabase } from './bench/scratch-database';
import { anchoringThreads } from './console/anchoring-threads';
import { load, seconds, timed } from './bench/measured';
import { wholeNumber } from './console/whole-number';
import { say } from './console/say';
import { PlainProblem, readDatabaseUrl } from './console/database-problem';
import { runCommand } from './console/run-command';

const usage = `Usage: npm run bench:anchoring -- [--schools 9000] [--choices 2] [--years 10] [--threads 2]
  A tenth of the schools tells nearly the same, in half a minute: --schools 900`;

const schoolsPerBatch = 100;
const passes = 3;
const goals = { ratio: 5, memory: 1024 };

// Reads the same rows: of each event what it says, about what, in which school year and when.
const readPass = `
  SELECT count(*)::integer AS events, sum(length(kind) + length(subject)), max(school_year),
    sum(pg_column_size(after)), max(occurred_at)
  FROM audit_events WHERE anchoring_code IS NOT NULL`;

// What a replay reads of them: two columns that an index holds. No goal; it tells what the index is worth.
const indexPass = `
  SELECT sum(anchoring_code), max(occurred_at) FROM audit_events WHERE anchoring_code IS NOT NULL`;

/**
 * Measures a full rebuild of anchoring over an invented history, beside one SQL pass that only reads the same rows, in
 * one run on one machine. It makes a database of its own on the server of DATABASE_URL, and drops it.
 */
await runCommand(async () => {
  const { threads, ...size } = readArguments();
  const database = await scratchDatabase(readDatabaseUrl(process.env['DATABASE_URL']));
  const client = new pg.Client(database.url);
  try {
    await migrate(database.url);
    await client.connect();
    const load = await timed(() => loadBenchHistory(client, size));
    say(`${sizeOf(size)}; loaded in ${seconds(load.time)}; ${machine()}`);
    const { rows } = await client.query<{ events: number }>(readPass);
    const events = rows[0]?.events ?? 0;
    const before = await medianOf(() => client.query(readPass));
    const index = await medianOf(() => client.query(indexPass));
    const memoryOfRead = peakMemory();
    const rebuilt = await rebuild(database.url, 'write', threads);
    const checked = await rebuild(database.url, 'check', threads);
    // Other work on the machine comes and goes: the pass is measured on both sides of the rebuild.
    const read = (before + (await medianOf(() => client.query(readPass)))) / 2;
    say(
      `one SQL pass over ${events} events: ${seconds(read)}, ${perSecond(events, read)} events/s`,
    );
    say(`  over their index alone: ${seconds(index)}`);
    tell('full rebuild', rebuilt, { events, read });
    tell('check', checked, { events, read });
    say(
      `peak memory of the process with its threads: ${peakMemory()} MB (goal: under ${goals.memory} MB)`,
    );
    say(`  while it only read: ${memoryOfRead} MB; ${machine()}`);
    if (checked.differences > 0) throw new Error(`${checked.differences} differences were found`);
  } finally {
    await client.end();
    await database.drop();
  }
}, process.env['DATABASE_URL']);

type Arguments = BenchSize & { readonly threads: number | undefined };

function readArguments(): Arguments {
  const text = { type: 'string' } as const;
  try {
    const options = { schools: text, choices: text, years: text, threads: text };
    const { schools, choices, years, threads } = parseArgs({ options }).values;
    return {
      schools: wholeNumber(schools ?? '9000'),
      choicesPerSchool: wholeNumber(choices ?? '2'),
      schoolYears: wholeNumber(years ?? '10'),
      threads: threads === undefined ? undefined : wholeNumber(threads),
    };
  } catch {
    throw new PlainProblem(usage);
  }
}

async function rebuild(databaseUrl: string, mode: RebuildMode, threads: number | undefined) {
  const script = new URL('./anchoring-worker.mjs', import.meta.url);
  const { time, value } = await timed(() =>
    runRebuild(databaseUrl, {
      mode,
      schoolsPerBatch,
      isFresh: true,
      startedAt: new Date(),
      workers: anchoringThreads(script, threads),
      stop: newStopSign(),
    }),
  );
  return { time, rows: value.rows, differences: value.differences };
}

function tell(
  what: string,
  { time, rows }: { readonly time: number; readonly rows: number },
  { events, read }: { readonly events: number; readonly read: number },
): void {
  const ratio = (time / read).toFixed(2);
  say(`${what}: ${seconds(time)}, ${perSecond(events, time)} events/s, ${rows} derived rows`);
  say(`  ${ratio} x the SQL pass (goal: within ${goals.ratio} x)`);
}

/** The middle one of the times of some passes. */
async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let pass = 0; pass < passes; pass += 1) times.push((await timed(work)).time);
  return times.toSorted((a, b) => a - b)[Math.floor(passes / 2)] ?? 0;
}

function sizeOf({ schools, choicesPerSchool, schoolYears }: BenchSize): string {
  return `${schools} schools x ${choicesPerSchool} choices x ${schoolYears} school years`;
}

function machine(): string {
  return `${availableParallelism()} cores, load ${load()}`;
}

/** The most memory that this process had so far, its threads included, in MB. */
function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function perSecond(events: number, time: number): string {
  return ((events / time) * 1000).toFixed(0);
}
