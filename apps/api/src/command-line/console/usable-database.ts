import pg from 'pg';
import { PlainProblem, versionProblem } from './database-problem';

const patience = 5000;

/**
 * Tries the database before anything is changed in it.
 * @throws PlainProblem when it is too old, and the error of the driver when it cannot be reached.
 */
export async function requireUsableDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string }>(
      `SELECT current_setting('server_version_num') AS version`,
    );
    const problem = versionProblem(Number(rows[0]?.version));
    if (problem) throw new PlainProblem(problem);
  } finally {
    await client.end();
  }
}
