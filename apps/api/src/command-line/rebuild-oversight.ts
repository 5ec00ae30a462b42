import { parseArgs } from 'node:util';
import { newStopSign, runRebuild } from '../anchoring/rebuild/run-rebuild';
import { rebuildSummaries, type WrongSummary } from '../oversight/rebuild/rebuild-summaries';
import { anchoringThreads } from './console/anchoring-threads';
import { PlainProblem, readDatabaseUrl } from './console/database-problem';
import { runCommand } from './console/run-command';

const usage = `Usage: npm run rebuild:oversight -- [--check]
  --check  compare only: name every summary that is not what follows from the tables and the history`;

const schoolsPerBatch = 50;

/**
 * Computes all summaries for overseers again, their figures of anchoring included, and sets right what is wrong; with
 * `--check` it only compares, and fails when there is a difference.
 */
await runCommand(async () => {
  const mode = readArguments().check ? 'check' : 'write';
  const databaseUrl = readDatabaseUrl(process.env['DATABASE_URL']);
  const summaries = await rebuildSummaries(databaseUrl, { mode, schoolsPerBatch });
  const anchoring = await runRebuild(databaseUrl, {
    mode,
    schoolsPerBatch,
    isFresh: true,
    startedAt: new Date(),
    workers: anchoringThreads(new URL('./anchoring-worker.mjs', import.meta.url)),
    stop: newStopSign(),
  });
  const differences = summaries.differences + anchoring.differences;
  const found = mode === 'check' ? `${differences} differences` : `${differences} set right`;
  const named = [
    ...summaries.named.map((one) => nameOf(one)),
    ...anchoring.named.map((one) =>
      nameOf({ ...one, kind: one.edition ?? 'CURRENT' }, 'anchoring '),
    ),
  ];
  process.stdout.write(
    `${summaries.rows} summaries computed from the tables, ${anchoring.rows} rows of anchoring from the history, ` +
      `${found}.\n${named.map((name) => `  ${name}\n`).join('')}`,
  );
  if (mode === 'check' && differences > 0) process.exitCode = 1;
}, process.env['DATABASE_URL']);

function readArguments(): { readonly check: boolean } {
  try {
    return parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
  } catch {
    throw new PlainProblem(usage);
  }
}

function nameOf({ kind, schoolId, choiceId, schoolYear }: WrongSummary, of = ''): string {
  return `${of}summary ${kind}: school ${schoolId}, choice ${choiceId}, ${schoolYear}`;
}
