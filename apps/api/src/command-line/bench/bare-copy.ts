import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Client } from 'pg';

/** How long a COPY of rows took, in milliseconds. */
export type TimedCopies = {
  /** Into a table without keys, checks, indexes or triggers. */
  readonly bare: number;
  /** Into a table with the keys, checks and indexes of the real one, without references and triggers. */
  readonly checked: number;
};

/**
 * Copies all measurements of a school out to a file on the server, and measures how long PostgreSQL takes to read that
 * file in again. The server must be on this machine, and the user its administrator.
 */
export async function timeCopies(client: Client, schoolId: string): Promise<TimedCopies> {
  const file = path.join(tmpdir(), `verankerd-bench-${process.pid}.copy`);
  // A UUID of this bench, and a name that it made: nothing here comes from outside.
  const rows = `SELECT * FROM measurements WHERE school_id = '${schoolId}'`;
  try {
    await client.query(`COPY (${rows}) TO '${file}'`);
    const bare = await timeCopy(client, file, '');
    const checked = await timeCopy(client, file, 'INCLUDING CONSTRAINTS INCLUDING INDEXES');
    return { bare, checked };
  } finally {
    await rm(file, { force: true });
  }
}

async function timeCopy(client: Client, file: string, including: string): Promise<number> {
  await client.query(`CREATE TABLE copied (LIKE measurements ${including})`);
  const start = performance.now();
  await client.query(`COPY copied FROM '${file}'`);
  const time = performance.now() - start;
  await client.query('DROP TABLE copied');
  return time;
}
