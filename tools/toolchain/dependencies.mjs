import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { isDiskFull, isForbidden, PlainProblem, sentenceFor } from '../terminal/plain-problem.mjs';
import { failWith, npmCommand, runQuietly } from '../terminal/run-program.mjs';
import { inWorkspace, workspace } from '../workspace.mjs';

const neededMegabytes = 1500;

/** Installs the dependencies of the lockfile, unless exactly those are there. */
export async function ensureDependencies() {
  if (isInstalled(readLock('package-lock.json'), readLock('node_modules/.package-lock.json')))
    return;
  requireRoom();
  process.stdout.write('Installing dependencies (one to three minutes the first time) ...\n');
  const [program, args, options] = npmCommand(['ci', '--no-audit', '--no-fund']);
  const { code, words } = await runQuietly(program, args, { ...options, cwd: workspace });
  if (code !== 0) failWith(reasonFor(words), words);
}

/**
 * Whether what npm says that it installed is what the lockfile asks for. npm writes its list last, so that a broken-off
 * install has none. Optional packages may be absent: they are for other platforms.
 */
export function isInstalled(wanted, installed) {
  if (!installed) return false;
  const there = installed.packages;
  const missing = Object.entries(wanted.packages).filter(
    ([place, { version, optional }]) =>
      place !== '' && (there[place] ? there[place].version !== version : !optional),
  );
  const surplus = Object.keys(there).filter((place) => !wanted.packages[place]);
  return missing.length === 0 && surplus.length === 0;
}

function readLock(name) {
  const file = inWorkspace(name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function requireRoom() {
  const { bavail, bsize } = statfsSync(workspace);
  const free = Math.floor((bavail * bsize) / 1_048_576);
  if (free >= neededMegabytes) return;
  throw new PlainProblem(
    `There is not enough room on the disk: installing takes ${neededMegabytes} MB and ${free} MB are free in ${workspace}.`,
  );
}

/** Why npm could not install, in words that tell what to do. */
export function reasonFor(words) {
  if (isDiskFull(words)) return sentenceFor({ code: 'ENOSPC', path: workspace });
  if (isForbidden(words)) return sentenceFor({ code: 'EACCES', path: workspace });
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/i.test(words))
    return 'npm could not reach its registry: connect to the internet, or set the registry with "npm config set registry", and start again.';
  return 'npm could not install the dependencies: its own words are above.';
}
