import {
  pathOf,
  type AnswerOf,
  type Problem,
  type RequestOf,
  type Route,
} from '@verankerd/contract';
import { laterSchoolYear, plainDate, schoolYearOf } from '@verankerd/domain';
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { newStopSign, runRebuild, workOnRebuild } from '../anchoring/rebuild/run-rebuild';
import { writeMixed, type SendRequest, type WorkedChoice } from '../oversight/rebuild/mixed-writes';
import { rebuildSummaries } from '../oversight/rebuild/rebuild-summaries';
import { migrate } from '../platform/database/migrate';
import { sessionCookie } from '../platform/http/session-guard';
import { startChildServer } from './bench/child-server';
import { cookieOf, loadSchools } from './bench/oversight-load';
import { scratchDatabase } from './bench/scratch-database';
import { wholeNumber } from './console/whole-number';
import { PlainProblem, readDatabaseUrl } from './console/database-problem';
import { runCommand } from './console/run-command';

const usage = `Usage: npm run stress:oversight -- [--writes 10000] [--sessions 8]`;

const size = { schools: 5, choicesPerSchool: 2 };
const schoolsPerBatch = 5;

/**
 * Lets sessions write all kinds of things at the same time through the API, on a few choices, and then computes all
 * summaries and figures of anchoring again: there must be no difference. In a database of its own.
 */
await runCommand(async () => {
  const { writes, sessions } = readArguments();
  const today = plainDate(new Date().toISOString().slice(0, 10));
  const schoolYear = schoolYearOf(today);
  const database = await scratchDatabase(readDatabaseUrl(process.env['DATABASE_URL']));
  const client = new pg.Client(database.url);
  try {
    await migrate(database.url);
    await client.connect();
    await loadSchools(client, size, laterSchoolYear(schoolYear, -2));
    const api = await startChildServer(new URL('../main.mjs', import.meta.url), {
      DATABASE_URL: database.url,
    });
    const { kept, refused } = await writeMixed({
      send: sendTo(api.origin),
      choices: await choicesIn(client),
      sessions,
      writes,
      schoolYear,
      today,
      random: Math.random,
    }).finally(() => api.stop());
    const summaries = await rebuildSummaries(database.url, { mode: 'check', schoolsPerBatch });
    const anchoring = await runRebuild(database.url, {
      mode: 'check',
      schoolsPerBatch,
      isFresh: true,
      startedAt: new Date(),
      workers: [workOnRebuild],
      stop: newStopSign(),
    });
    const differences = summaries.differences + anchoring.differences;
    process.stdout.write(
      `${kept} writes kept and ${refused} refused in ${sessions} sessions at once; ` +
        `${summaries.rows} summaries and ${anchoring.rows} rows of anchoring computed again: ${differences} differences\n`,
    );
    if (differences > 0)
      throw new Error(JSON.stringify([...summaries.named, ...anchoring.named], null, 2));
  } finally {
    await client.end();
    await database.drop();
  }
}, process.env['DATABASE_URL']);

function readArguments(): { readonly writes: number; readonly sessions: number } {
  const text = { type: 'string' } as const;
  try {
    const { writes, sessions } = parseArgs({ options: { writes: text, sessions: text } }).values;
    return { writes: wholeNumber(writes ?? '10000'), sessions: wholeNumber(sessions ?? '8') };
  } catch {
    throw new PlainProblem(usage);
  }
}

async function choicesIn(client: pg.Client): Promise<readonly WorkedChoice[]> {
  const { rows } = await client.query<{ schoolId: string; choiceId: string }>(
    'SELECT school_id AS "schoolId", id AS "choiceId" FROM intervention_choices',
  );
  return rows.map((row) => ({ ...row, cookie: cookieOf('school') }));
}

function sendTo(origin: string): SendRequest {
  return async <R extends Route>(route: R, request: RequestOf<R>, cookie: string) => {
    const response = await fetch(`${origin}${pathOf(route, request.params ?? {})}`, {
      method: route.method,
      headers: {
        cookie: `${sessionCookie}=${cookie}`,
        ...(request.body !== undefined && { 'content-type': 'application/json' }),
        ...(request.version !== undefined && { 'if-match': `"${request.version}"` }),
        ...(route.idempotent && { 'idempotency-key': randomUUID() }),
      },
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
    });
    const body: unknown = await response.json();
    return { status: response.status, answer: body as AnswerOf<R>, problem: body as Problem };
  };
}
