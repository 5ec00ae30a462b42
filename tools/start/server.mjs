import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { PlainProblem } from '../terminal/plain-problem.mjs';
import { compileCache, inWorkspace, workspace } from '../workspace.mjs';

const stopTimeout = 10_000;

/**
 * Starts the API, which serves the web app too, and waits until it listens.
 * @returns {Promise<{ died: Promise<number>, stop: () => Promise<void> }>}
 */
export async function startServer({ databaseUrl, host, port }) {
  const guard = pathToFileURL(inWorkspace('tools/start/leave-with-parent.mjs')).href;
  const main = inWorkspace('dist/apps/api/main.mjs');
  const webRoot = inWorkspace('dist/apps/web/browser');
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', guard, main], {
    cwd: workspace,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      LOG_LEVEL: 'warn',
      NODE_COMPILE_CACHE: compileCache,
      ...process.env,
      DATABASE_URL: databaseUrl,
      HOST: host,
      PORT: String(port),
      ...(existsSync(webRoot) && { WEB_ROOT: webRoot }),
    },
  });
  const died = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    died.then((code) =>
      reject(
        new PlainProblem(`The server could not start (exit code ${code}): its words are above.`),
      ),
    );
  });
  return { died, stop: () => stopChild(child, died) };
}

async function stopChild(child, died) {
  const late = setTimeout(() => child.kill('SIGKILL'), stopTimeout);
  child.kill('SIGTERM');
  await died;
  clearTimeout(late);
}
