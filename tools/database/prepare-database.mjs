import { PlainProblem } from '../terminal/plain-problem.mjs';
import { runQuietly } from '../terminal/run-program.mjs';
import { compileCache, inWorkspace, workspace } from '../workspace.mjs';

/**
 * Brings a database to the newest schema and fills it: catalogue, and the demo when it is wanted and nobody uses it yet.
 * @param {{ databaseUrl: string, demo: 'on' | 'off' }} options
 * @returns {Promise<{ demo: Demo | null }>} The demo, when the database holds it.
 * @typedef {{ password: string, accounts: { email: string, displayName: string, organisation: string | null }[] }} Demo
 */
export async function prepareDatabase({ databaseUrl, demo }) {
  const script = inWorkspace('dist/apps/api/command-line/prepare-database.mjs');
  const { code, words } = await runQuietly(process.execPath, [script, '--json'], {
    cwd: workspace,
    env: {
      NODE_COMPILE_CACHE: compileCache,
      ...process.env,
      DATABASE_URL: databaseUrl,
      DEMO: demo,
    },
  });
  if (code !== 0) throw new PlainProblem(words.trim());
  return JSON.parse(words);
}
