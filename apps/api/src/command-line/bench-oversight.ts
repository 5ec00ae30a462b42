import { laterSchoolYear, plainDate, schoolYearOf, type PlainDate } from '@verankerd/domain';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { migrate } from '../platform/database/migrate';
import { AnswerWriter } from './bench/answer-writer';
import { startChildServer } from './bench/child-server';
import { loadSchools, loadSchoolYear, type OversightSize } from './bench/oversight-load';
import { load } from './bench/measured';
import { oversightComparisons, type Comparison, type Servers } from './bench/oversight-targets';
import { scratchDatabase } from './bench/scratch-database';
import { measureInTurn, type Timing } from './bench/timed-requests';
import { wholeNumber } from './console/whole-number';
import { say } from './console/say';
import { PlainProblem, readDatabaseUrl } from './console/database-problem';
import { runCommand } from './console/run-command';

const usage = `Usage: npm run bench:oversight -- [--schools 9000] [--choices 2] [--years 1,5,10] [--rounds 200]`;

const goals = { p50: 1.5, p99: 2, bytes: 250_000, writer: 1.2 };
const savesPerSecond = 50;

/**
 * Measures the overviews of boards, partnerships and the national desk through HTTP, a signed-in session, row-level
 * security and the check of the answer, beside bare servers on the same tables, in one run on one machine. It makes a
 * database of its own on the server of DATABASE_URL, and drops it.
 */
await runCommand(async () => {
  const { years, rounds, ...size } = readArguments();
  const today = plainDate(new Date().toISOString().slice(0, 10));
  const database = await scratchDatabase(readDatabaseUrl(process.env['DATABASE_URL']));
  const client = new pg.Client(database.url);
  try {
    await migrate(database.url);
    await client.connect();
    say(`${size.schools} schools x ${size.choicesPerSchool} choices, ${machine()}`);
    await loadSchools(client, size, laterSchoolYear(schoolYearOf(today), -Math.max(...years)));
    let loaded = 0;
    for (const kept of years) {
      for (; loaded < kept; loaded += 1) await loadYear(client, database.url, size, loaded, today);
      await client.query('VACUUM ANALYZE');
      await measureWith(client, database.url, {
        kept,
        rounds,
        today,
        isLast: kept === years.at(-1),
      });
    }
  } finally {
    await client.end();
    await database.drop();
  }
}, process.env['DATABASE_URL']);

type Arguments = OversightSize & { readonly years: readonly number[]; readonly rounds: number };

function readArguments(): Arguments {
  const text = { type: 'string' } as const;
  try {
    const options = { schools: text, choices: text, years: text, rounds: text };
    const { schools, choices, years, rounds } = parseArgs({ options }).values;
    return {
      schools: wholeNumber(schools ?? '9000'),
      choicesPerSchool: wholeNumber(choices ?? '2'),
      years: (years ?? '1,5,10').split(',').map(wholeNumber),
      rounds: wholeNumber(rounds ?? '200'),
    };
  } catch {
    throw new PlainProblem(usage);
  }
}

/** Loads this school year first, then those before it. */
async function loadYear(
  client: pg.Client,
  databaseUrl: string,
  size: OversightSize,
  yearsAgo: number,
  today: PlainDate,
): Promise<void> {
  // Foreign keys and triggers are for people: the load is right by itself, and ten times as fast without.
  await client.query('SET session_replication_role = replica');
  const schoolYear = laterSchoolYear(schoolYearOf(today), -yearsAgo);
  await loadSchoolYear(client, databaseUrl, size, { schoolYear, today });
  await client.query('SET session_replication_role = origin');
}

type Measuring = {
  readonly kept: number;
  readonly rounds: number;
  readonly today: PlainDate;
  readonly isLast: boolean;
};

/** Starts the servers anew, so that each number of years has its own peak of memory, and measures. */
async function measureWith(
  client: pg.Client,
  databaseUrl: string,
  { kept, rounds, today, isLast }: Measuring,
): Promise<void> {
  const environment = { DATABASE_URL: databaseUrl };
  const api = await startChildServer(new URL('../main.mjs', import.meta.url), environment);
  const bare = await startChildServer(
    new URL('./bare-oversight-server.mjs', import.meta.url),
    environment,
  );
  try {
    const servers: Servers = { api, bare };
    const year = { schoolYear: schoolYearOf(today), today };
    const comparisons = await oversightComparisons(client, servers, year);
    say(`\n${kept} school years kept, load ${load()}`);
    say(row('', ['p50 ms', 'p99 ms', 'per s', 'kB', 'p50 ratio', 'p99 ratio']));
    for (const comparison of comparisons) await measureOne(comparison, rounds);
    say(`peak memory: api ${megabytes(api.peakMemory())}, bare ${megabytes(bare.peakMemory())}`);
    if (isLast) await measureBesideWriter(client, api.origin, comparisons, rounds);
  } finally {
    await Promise.all([api.stop(), bare.stop()]);
  }
}

/** The largest matrix takes long enough to be measured in fewer rounds. */
function plan(comparison: Comparison, rounds: number) {
  const isLarge = comparison.name.endsWith('desk');
  return {
    rounds: isLarge ? Math.max(1, Math.ceil(rounds / 10)) : rounds,
    warmUp: isLarge ? 3 : 10,
    atOnce: 4,
  };
}

async function measureOne(comparison: Comparison, rounds: number): Promise<void> {
  const targets = [comparison.api, ...comparison.bare];
  const timings = await measureInTurn(targets, plan(comparison, rounds));
  const own = timings.get(comparison.api.name);
  for (const target of targets) {
    const timing = timings.get(target.name);
    if (!own || !timing) continue;
    const ratios =
      target === comparison.api
        ? []
        : [(own.p50 / timing.p50).toFixed(2), (own.p99 / timing.p99).toFixed(2)];
    say(row(target.name, [...figures(timing), ...ratios]));
  }
  const summary = timings.get(comparison.bare[0]?.name ?? '');
  if (own && summary) say(verdict(own, summary));
}

function verdict(own: Timing, bare: Timing): string {
  const met = (is: boolean) => (is ? 'met' : 'missed');
  return (
    `  goals: p50 within ${goals.p50} x ${met(own.p50 <= goals.p50 * bare.p50)}, ` +
    `p99 within ${goals.p99} x ${met(own.p99 <= goals.p99 * bare.p99)}, ` +
    `under ${goals.bytes / 1000} kB ${met(own.bytes < goals.bytes)}`
  );
}

/** Measures the API once more while somebody saves answers all the time. */
async function measureBesideWriter(
  client: pg.Client,
  origin: string,
  comparisons: readonly Comparison[],
  rounds: number,
): Promise<void> {
  const writer = await AnswerWriter.on(client, origin);
  say(`\nbeside ${savesPerSecond} saved answers a second`);
  for (const comparison of comparisons) {
    const { name } = comparison.api;
    const alone: number[] = [];
    const beside: number[] = [];
    // In turn, so that other work on the machine falls on both alike.
    for (let turn = 0; turn < 4; turn += 1) {
      const quarter = plan(comparison, Math.ceil(rounds / 4));
      alone.push((await measureInTurn([comparison.api], quarter)).get(name)?.p50 ?? 0);
      writer.start(savesPerSecond);
      beside.push((await measureInTurn([comparison.api], quarter)).get(name)?.p50 ?? 0);
      await writer.stop();
    }
    const ratio = mean(beside) / mean(alone);
    say(
      `${name.padEnd(32)} p50 ${mean(alone).toFixed(2)} ms alone, ${mean(beside).toFixed(2)} ms beside: ` +
        `${ratio.toFixed(2)} x (goal: under ${goals.writer})`,
    );
  }
  say(`${writer.saved} answers saved, ${writer.achieved().toFixed(0)} a second`);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function figures({ p50, p99, perSecond, bytes }: Timing): readonly string[] {
  return [p50.toFixed(2), p99.toFixed(2), perSecond.toFixed(0), (bytes / 1000).toFixed(1)];
}

function row(name: string, values: readonly string[]): string {
  return name.padEnd(32) + values.map((value) => value.padStart(10)).join('');
}

function machine(): string {
  return `${availableParallelism()} cores, Node ${process.version}`;
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? 'not told here' : `${(bytes / 1_048_576).toFixed(0)} MB`;
}
