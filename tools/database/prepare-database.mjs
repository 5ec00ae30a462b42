import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../build/source-fingerprint.mjs';
import { PlainProblem } from '../terminal/plain-problem.mjs';
import { runQuietly } from '../terminal/run-program.mjs';
import { compileCache, inWorkspace, workspace } from '../workspace.mjs';

const builtApi = inWorkspace('dist/apps/api');

/**
 * @typedef {{ password: string, accounts: { email: string, displayName: string, organisation: string | null }[] }} Demo
 * @typedef {{ demo: Demo | null }} Prepared The demo, when the database holds it.
 * @typedef {{ databaseUrl: string, demo: 'on' | 'off' }} Preparation
 */

/**
 * Brings a database to the newest schema and fills it: catalogue, and the demo when it is wanted and nobody uses it yet.
 * @param {Preparation} preparation
 * @returns {Promise<Prepared>}
 */
export async function prepareDatabase({ databaseUrl, demo }) {
  const script = path.join(builtApi, 'command-line/prepare-database.mjs');
  const { code, answer, words } = await runQuietly(process.execPath, [script, '--json'], {
    cwd: workspace,
    env: {
      NODE_COMPILE_CACHE: compileCache,
      ...process.env,
      DATABASE_URL: databaseUrl,
      DEMO: demo,
    },
  });
  if (code !== 0) throw new PlainProblem(words.trim());
  return JSON.parse(answer);
}

/**
 * Prepares a database whose folder is ours, unless the same build did so before: that saves a second at each start. The
 * note of it lies with the data, so that it is as old as they are.
 * @param {Preparation & { folder: string | undefined }} preparation
 * @returns {Promise<Prepared>}
 */
export async function prepareOnce({ folder, ...preparation }) {
  if (folder === undefined) return prepareDatabase(preparation);
  const note = path.join(folder, 'verankerd.prepared');
  const by = fingerprint([builtApi]) + preparation.demo;
  const known = readNote(note);
  if (known?.by === by) return known.prepared;
  const prepared = await prepareDatabase(preparation);
  writeFileSync(note, JSON.stringify({ by, prepared }), { mode: 0o600 });
  return prepared;
}

/** @returns {{ by: string, prepared: Prepared } | undefined} Nothing when it is not there, or was broken off. */
function readNote(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
