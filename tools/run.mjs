import { spawn } from 'node:child_process';
import { ensureBuilt } from './build/build.mjs';
import { openDatabase } from './database/open-database.mjs';
import { prepareDatabase } from './database/prepare-database.mjs';
import { openScratchServer } from './database/scratch-server.mjs';
import { Lifetime } from './start/lifetime.mjs';
import { PlainProblem, sentenceFor } from './terminal/plain-problem.mjs';
import { ensureDependencies } from './toolchain/dependencies.mjs';
import { onRightNode } from './toolchain/right-node.mjs';
import { compileCache, inWorkspace } from './workspace.mjs';

const benches = [
  'bench-anchoring',
  'bench-evaluations',
  'bench-oversight',
  'bench-reports',
  'stress-oversight',
];

// These look at no database.
const bare = ['attack-disclosure'];

const commands = [
  ...benches,
  ...bare,
  'rebuild-oversight',
  'import-duo',
  'import-holidays',
  'add-account',
  'rebuild-anchoring',
  'verify-snapshots',
  'send-digests',
  'export-school',
  'import-school',
];

/**
 * Runs a command of the API's command line, on the database of DATABASE_URL, of the `npm start` that runs, or else on
 * the embedded one, started for the occasion. A bench gets a server of its own.
 */
async function run(life) {
  const [name = '', ...args] = process.argv.slice(2);
  if (!commands.includes(name))
    throw new PlainProblem(`There is no command "${name}": choose from ${commands.join(', ')}.`);
  await ensureDependencies();
  await ensureBuilt(['api']);
  const url = await urlFor(name, life);
  const command = await life.open(() => startCommand(name, args, url));
  return command.exitCode;
}

async function urlFor(name, life) {
  if (bare.includes(name)) return '';
  return benches.includes(name) ? (await life.open(openScratchServer)).url : openPrepared(life);
}

async function openPrepared(life) {
  const { url } = await life.open(() => openDatabase({ command: 'run.mjs', join: true }));
  // Without the demo: whoever imports first may want a database without it. It comes with the first start.
  await prepareDatabase({ databaseUrl: url, demo: 'off' });
  return url;
}

/** Starts the command; stopping asks it to, once, and waits: it may have something to finish on the database. */
async function startCommand(name, args, databaseUrl) {
  const script = inWorkspace('dist/apps/api/command-line', `${name}.mjs`);
  const child = spawn(process.execPath, ['--enable-source-maps', script, ...args], {
    // Names of files are meant from where the person stands.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    env: { NODE_COMPILE_CACHE: compileCache, ...process.env, DATABASE_URL: databaseUrl },
    stdio: 'inherit',
    // Ctrl-C comes by way of this process alone: a second one would break the command off.
    detached: true,
  });
  const exitCode = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const stop = async () => {
    child.kill('SIGINT');
    await exitCode;
  };
  return { exitCode, stop };
}

await onRightNode();
const life = new Lifetime();
try {
  await life.end(await run(life));
} catch (error) {
  if (!life.isEnding) process.stderr.write(`${sentenceFor(error) ?? error.stack}\n`);
  await life.end(1);
}
