import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '../database/migrate';

type Server = { urlOf: (database: string) => string; stop: () => Promise<void> };

declare global {
  // Jest hands its globals from set-up to tear-down.
  var verankerdTestServer: Server | undefined;
}

/** Starts one PostgreSQL for all integration specs and migrates the database that each spec file copies. */
export default async function globalSetup(): Promise<void> {
  const { startEmbeddedPostgres } = (await import(
    path.resolve(__dirname, '../../../../../tools/database/embedded-postgres.mjs')
  )) as { startEmbeddedPostgres: (options: object) => Promise<Server> };
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'verankerd-test-')), 'data');
  const server = await startEmbeddedPostgres({
    folder,
    keep: false,
    settings: ['fsync=off', 'max_connections=300', 'synchronous_commit=off'],
  });
  globalThis.verankerdTestServer = server;
  const client = new pg.Client(server.urlOf('postgres'));
  await client.connect();
  await client.query('CREATE DATABASE template_verankerd');
  await client.end();
  await migrate(server.urlOf('template_verankerd'));
  process.env['VERANKERD_TEST_SERVER'] = server.urlOf('');
}
