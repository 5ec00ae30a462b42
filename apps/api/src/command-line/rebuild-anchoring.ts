import { parseArgs } from 'node:util';
import type { Difference, RebuildState } from '../anchoring/rebuild/rebuild-plan';
import { newStopSign, runRebuild } from '../anchoring/rebuild/run-rebuild';
import { anchoringThreads } from './console/anchoring-threads';
import { PlainProblem, readDatabaseUrl } from './console/database-problem';
import { runCommand } from './console/run-command';

const usage = `Usage: npm run rebuild:anchoring -- [--check] [--fresh]
  --check  compare only: name every derived row that is not what follows from the history
  --fresh  begin anew; without it a rebuild that was stopped goes on`;

const schoolsPerBatch = 100;
const mostNamed = 20;

/**
 * Computes all derived rows of anchoring again from the history and sets right what is wrong; with `--check` it only
 * compares, and fails when there is a difference. Ctrl+C stops it after the batches that it is at.
 */
await runCommand(async () => {
  const { check, fresh } = readArguments();
  const stop = newStopSign();
  process.once('SIGINT', () => Atomics.store(stop, 0, 1));
  const state = await runRebuild(readDatabaseUrl(process.env['DATABASE_URL']), {
    mode: check ? 'check' : 'write',
    schoolsPerBatch,
    isFresh: fresh,
    startedAt: new Date(),
    workers: anchoringThreads(new URL('./anchoring-worker.mjs', import.meta.url)),
    stop,
  });
  process.stdout.write(wordsFor(state, check));
  if (state.done < state.batches || (check && state.differences > 0)) process.exitCode = 1;
}, process.env['DATABASE_URL']);

function readArguments(): { readonly check: boolean; readonly fresh: boolean } {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ options: { check: flag, fresh: flag } }).values;
  } catch {
    throw new PlainProblem(usage);
  }
}

function wordsFor(
  { batches, done, rows, differences, named }: RebuildState,
  check: boolean,
): string {
  const names = named
    .slice(0, mostNamed)
    .map((difference) => `  ${nameOf(difference)}\n`)
    .join('');
  const found = check ? `${differences} differences` : `${differences} set right`;
  const whole = done === batches ? '' : ` Stopped: ${done} of ${batches} batches done.`;
  return `${rows} rows computed from the history, ${found}.${whole}\n${names}`;
}

function nameOf({ table, edition, schoolId, choiceId, schoolYear }: Difference): string {
  const of = edition ? ` ${edition}` : '';
  return `${table}${of}: school ${schoolId}, choice ${choiceId}, ${schoolYear}`;
}
