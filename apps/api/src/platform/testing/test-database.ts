import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { ownerDataSource } from '../database/data-source';

/** A database of a spec file's own, with the newest schema and nothing in it. */
export type TestDatabase = {
  readonly url: string;
  /** Connection of the owner of the tables, past row-level security: to set up, and to look behind the scenes. */
  readonly owner: DataSource;
  readonly drop: () => Promise<void>;
};

/** Copies the migrated template into a fresh database. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env['VERANKERD_TEST_SERVER'];
  if (!server) throw new Error('Integration specs run with jest.integration.config.cjs');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdministrator(server, `CREATE DATABASE ${name} TEMPLATE template_verankerd`);
  const owner = await ownerDataSource(server + name).initialize();
  return {
    url: server + name,
    owner,
    drop: async () => {
      await owner.destroy();
      await asAdministrator(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function asAdministrator(server: string, statement: string): Promise<void> {
  const client = new pg.Client(`${server}postgres`);
  await client.connect();
  await client.query(statement);
  await client.end();
}
