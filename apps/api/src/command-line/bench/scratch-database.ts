import pg from 'pg';

/** A database for one run on a server that is there, and how to be rid of it. */
export type ScratchDatabase = { readonly url: string; readonly drop: () => Promise<void> };

/** Makes an empty database for one run on the server of an address. */
export async function scratchDatabase(serverUrl: string): Promise<ScratchDatabase> {
  const name = `verankerd_bench_${process.pid}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const asAdministrator = async (statement: string) => {
    const client = new pg.Client(serverUrl);
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await asAdministrator(`CREATE DATABASE ${name}`);
  return {
    url: url.href,
    drop: () => asAdministrator(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}
