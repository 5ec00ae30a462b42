import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { nxCommand } from '../build/nx.mjs';
import { inWorkspace, workspace } from '../workspace.mjs';
import { countsIn, countsOfPlaywright } from './counts.mjs';

const countReporter = inWorkspace('tools/test/count-reporter.cjs');
const playwrightNote = inWorkspace('dist/journeys.json');

// A result of an earlier run is no test that ran now. Checks that hold no tests may come from the cache, but not on CI.
const always = '--skip-nx-cache';
const onCi = process.env['CI'] ? [always] : [];
const withCounts = ['--', '--reporters=default', `--reporters=${countReporter}`];

/**
 * The steps of `npm test`, in order. Those with `counts` hold tests.
 * @typedef {(folder: string) => import('../terminal/run-program.mjs').Command} ToCommand
 * @typedef {(folder: string) => import('./counts.mjs').Counts} ToCounts
 * @type {readonly { name: string, command: ToCommand, counts?: ToCounts }[]}
 */
export const steps = [
  { name: 'format', command: () => formatCommand() },
  {
    name: 'lint',
    command: () => nxCommand(['run-many', '-t', 'lint', '--parallel=2', ...onCi]),
  },
  {
    name: 'types',
    command: () => nxCommand(['run-many', '-t', 'typecheck', '--parallel=2', ...onCi]),
  },
  {
    name: 'unit',
    command: (folder) =>
      nxCommand(['run-many', '-t', 'test', '--parallel=2', always, ...withCounts], {
        VERANKERD_COUNTS: folder,
      }),
    counts: countsIn,
  },
  {
    name: 'integration',
    command: (folder) =>
      nxCommand(['run-many', '-t', 'integration', '--parallel=1', always, ...withCounts], {
        VERANKERD_COUNTS: folder,
      }),
    counts: countsIn,
  },
  {
    name: 'journeys',
    command: () => {
      rmSync(playwrightNote, { force: true });
      return nxCommand(['run-many', '-t', 'journeys', '--parallel=1', ...onCi]);
    },
    counts: () => countsOfPlaywright(playwrightNote),
  },
];

/** @returns {import('../terminal/run-program.mjs').Command} */
function formatCommand() {
  const prettier = inWorkspace('node_modules/prettier/bin/prettier.cjs');
  const flags = ['--check', '--ignore-unknown', '--log-level=warn'];
  return [process.execPath, [prettier, ...flags, ...trackedFiles()], { cwd: workspace }];
}

/** The files of the repository; outside git, all that the ignore files let through. */
function trackedFiles() {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const { status, stdout } = spawnSync('git', list, { cwd: workspace, encoding: 'utf8' });
  return status === 0 ? stdout.split('\0').filter((name) => name !== '') : ['.'];
}
