import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const workspace = path.resolve(import.meta.dirname, '../../..');

type Database = { urlOf: (database: string) => string; stop: () => Promise<void> };

/** Starts a database and the built server on it for all journeys, and stops both afterwards. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const database = await startDatabase();
  const databaseUrl = database.urlOf('postgres');
  await runCommand('prepare-database', { DATABASE_URL: databaseUrl, DEMO: 'on' });
  const port = await freePort();
  const server = spawn(process.execPath, [path.join(workspace, 'dist/apps/api/main.mjs')], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      LOG_LEVEL: 'error',
      WEB_ROOT: path.join(workspace, 'dist/apps/web/browser'),
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await Promise.race([
    once(server, 'message'),
    once(server, 'exit').then(() => Promise.reject(new Error('The server did not start'))),
  ]);
  process.env['JOURNEY_URL'] = `http://127.0.0.1:${port}`;
  process.env['JOURNEY_DATABASE_URL'] = databaseUrl;
  return async () => {
    await stop(server);
    await database.stop();
  };
}

async function startDatabase(): Promise<Database> {
  const { startEmbeddedPostgres } = (await import(
    path.join(workspace, 'tools/database/embedded-postgres.mjs')
  )) as { startEmbeddedPostgres: (options: object) => Promise<Database> };
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'verankerd-journeys-')), 'data');
  return startEmbeddedPostgres({ folder, keep: false, settings: ['fsync=off'] });
}

/** Runs a command of the command line, as whoever manages an installation would. */
export async function runCommand(
  name: string,
  variables: Record<string, string>,
  args: readonly string[] = [],
): Promise<string> {
  const script = path.join(workspace, `dist/apps/api/command-line/${name}.mjs`);
  const command = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let words = '';
  command.stdout.setEncoding('utf8').on('data', (text: string) => (words += text));
  const [code] = (await once(command, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${name} ended with ${String(code)}`);
  return words;
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
