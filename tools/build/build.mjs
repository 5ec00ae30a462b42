import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDiskFull, isForbidden, sentenceFor } from '../terminal/plain-problem.mjs';
import { failWith, runQuietly } from '../terminal/run-program.mjs';
import { inWorkspace, workspace } from '../workspace.mjs';
import { nxCommand } from './nx.mjs';
import { fingerprint } from './source-fingerprint.mjs';

const outputs = {
  api: inWorkspace('dist/apps/api/main.mjs'),
  web: inWorkspace('dist/apps/web/browser/index.html'),
};

/**
 * Builds what changed since the last build; with nothing changed it only looks at the sources.
 * @param {readonly (keyof typeof outputs)[]} projects
 */
export async function ensureBuilt(projects) {
  // Taken before the build: a file that is saved meanwhile makes the next start build again.
  const stale = projects
    .map((project) => ({ project, sources: fingerprintOf(project) }))
    .filter(({ project, sources }) => !existsSync(outputs[project]) || noted(project) !== sources);
  if (stale.length === 0) return;
  const names = stale.map(({ project }) => project);
  process.stdout.write(`Building ${names.join(' and ')} ...\n`);
  const [program, args, options] = nxCommand([
    'run-many',
    '-t',
    'build,compress',
    '-p',
    names.join(','),
  ]);
  const { code, words } = await runQuietly(program, args, options);
  if (code !== 0) failWith(reasonFor(words), words);
  for (const { project, sources } of stale) note(project, sources);
}

function fingerprintOf(project) {
  const places = [`apps/${project}`, 'libs', 'package-lock.json', 'tsconfig.base.json', 'nx.json'];
  return fingerprint(places.map((place) => inWorkspace(place)));
}

function noteOf(project) {
  return inWorkspace('.cache/build', project);
}

function noted(project) {
  const file = noteOf(project);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function note(project, sources) {
  mkdirSync(path.dirname(noteOf(project)), { recursive: true });
  writeFileSync(noteOf(project), sources);
}

function reasonFor(words) {
  if (isDiskFull(words)) return sentenceFor({ code: 'ENOSPC', path: workspace });
  if (isForbidden(words)) return sentenceFor({ code: 'EACCES', path: workspace });
  return 'Verankerd could not be built: the words of the build are above.';
}
