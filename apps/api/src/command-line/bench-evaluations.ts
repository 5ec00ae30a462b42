import { listIndicatorSeries, pathOf } from '@verankerd/contract';
import { laterSchoolYear, plainDate, schoolYearOf } from '@verankerd/domain';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { ownerDataSource } from '../platform/database/data-source';
import { migrate } from '../platform/database/migrate';
import { sessionCookie } from '../platform/http/session-guard';
import { timeCopies } from './bench/bare-copy';
import { startChildServer, type ChildServer } from './bench/child-server';
import {
  loadImportingSchool,
  loadMeasuredSchool,
  measurementsFile,
  type BenchSchool,
  type EvaluationsSize,
} from './bench/evaluations-load';
import { importFile } from './bench/import-client';
import { scratchDatabase } from './bench/scratch-database';
import { percentile } from './bench/timed-requests';
import { load, seconds, timed } from './bench/measured';
import { wholeNumber } from './console/whole-number';
import { say } from './console/say';
import { PlainProblem, readDatabaseUrl } from './console/database-problem';
import { runCommand } from './console/run-command';

const usage = `Usage: npm run bench:evaluations -- [--rows 100000] [--indicators 20] [--years 10] [--rounds 300]`;

const goals = { import: 10, read: 2 };

const bareQuery = `
  SELECT i.*, m.* FROM indicators i LEFT JOIN measurements m ON m.school_id = i.school_id AND m.indicator_id = i.id
  WHERE i.school_id = $1 ORDER BY i.name, i.id, m.school_year`;

/**
 * Measures how long a file with measurements takes to come in, beside a COPY of the same rows; and how long the series
 * of a school take to be read through HTTP, beside one SQL query: in one run on one machine. It makes a database of its
 * own on the server of DATABASE_URL, and drops it.
 */
await runCommand(async () => {
  const { rounds, ...size } = readArguments();
  const last = laterSchoolYear(schoolYearOf(plainDate(new Date().toISOString().slice(0, 10))), -1);
  const database = await scratchDatabase(readDatabaseUrl(process.env['DATABASE_URL']));
  const client = new pg.Client(database.url);
  try {
    await migrate(database.url);
    await client.connect();
    const owner = await ownerDataSource(database.url).initialize();
    const importing = await loadImportingSchool(owner, size);
    const measured = await loadMeasuredSchool(owner, size, last);
    await owner.destroy();
    await client.query('VACUUM ANALYZE');
    say(`${availableParallelism()} cores, load ${load()}`);
    await measureImport(client, database.url, importing, measurementsFile(size, last));
    await client.query('VACUUM ANALYZE measurements');
    await measureReading(client, database.url, measured, { ...size, rounds });
    say(`load ${load()}`);
  } finally {
    await client.end();
    await database.drop();
  }
}, process.env['DATABASE_URL']);

function readArguments(): EvaluationsSize & { readonly rounds: number } {
  const text = { type: 'string' } as const;
  try {
    const options = { rows: text, indicators: text, years: text, rounds: text };
    const { rows, indicators, years, rounds } = parseArgs({ options }).values;
    return {
      rows: wholeNumber(rows ?? '100000'),
      indicators: wholeNumber(indicators ?? '20'),
      years: wholeNumber(years ?? '10'),
      rounds: wholeNumber(rounds ?? '300'),
    };
  } catch {
    throw new PlainProblem(usage);
  }
}

function startServer(databaseUrl: string): Promise<ChildServer> {
  const script = new URL('../main.mjs', import.meta.url);
  return startChildServer(script, { DATABASE_URL: databaseUrl, EXPORT_THREADS: '0' });
}

async function measureImport(
  client: pg.Client,
  databaseUrl: string,
  school: BenchSchool,
  file: string,
): Promise<void> {
  const api = await startServer(databaseUrl);
  try {
    const before = api.peakMemory();
    const { preview, carriedOut, added } = await importFile(api.origin, school, file);
    const { bare, checked } = await timeCopies(client, school.schoolId);
    const perSecond = ((added / carriedOut) * 1000).toFixed(0);
    say(`import of ${added} rows: ${seconds(carriedOut)}, ${perSecond} rows/s`);
    say(`  the preview before it: ${seconds(preview)}`);
    say(`  peak memory of the server: ${megabytes(api.peakMemory())} (${megabytes(before)} idle)`);
    say(`COPY of the same rows: ${seconds(bare)}; with keys and checks ${seconds(checked)}`);
    say(`  import ${times(carriedOut, bare)} COPY (goal: within ${goals.import} x)`);
    say(`  import ${times(carriedOut, checked)} COPY with keys and checks`);
  } finally {
    await api.stop();
  }
}

/** Both in turn, so that whatever else the machine does falls on both alike. */
async function measureReading(
  client: pg.Client,
  databaseUrl: string,
  { schoolId, cookie }: BenchSchool,
  { rounds, indicators, years }: EvaluationsSize & { readonly rounds: number },
): Promise<void> {
  const api = await startServer(databaseUrl);
  const headers = { cookie: `${sessionCookie}=${cookie}` };
  const read = async () => {
    const response = await fetch(`${api.origin}${pathOf(listIndicatorSeries, { schoolId })}`, {
      headers,
    });
    if (!response.ok) throw new Error(`The series answered ${response.status}`);
    return (await response.arrayBuffer()).byteLength;
  };
  const query = async () => (await client.query(bareQuery, [schoolId])).rowCount ?? 0;
  const [own, bare]: [number[], number[]] = [[], []];
  try {
    let [bytes, rows] = [0, 0];
    for (let round = -20; round < rounds; round += 1) {
      const [asked, queried] = [await timed(read), await timed(query)];
      [bytes, rows] = [asked.value, queried.value];
      if (round < 0) continue;
      own.push(asked.time);
      bare.push(queried.time);
    }
    const [ours, theirs] = [percentile(own, 0.5), percentile(bare, 0.5)];
    say(`${years} years of ${indicators} indicators: p50 ${ours.toFixed(1)} ms, ${bytes} bytes`);
    say(`  p99 ${percentile(own, 0.99).toFixed(1)} ms`);
    say(`one SQL query of the same ${rows} rows: p50 ${theirs.toFixed(1)} ms`);
    say(`  reading ${times(ours, theirs)} the query (goal: within ${goals.read} x)`);
  } finally {
    await api.stop();
  }
}

function times(own: number, other: number): string {
  return `${(own / other).toFixed(2)} x`;
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '? MB' : `${Math.round(bytes / 1_048_576)} MB`;
}
