import path from 'node:path';
import { PlainProblem } from '../terminal/plain-problem.mjs';
import { dataFolder } from '../workspace.mjs';
import { claimDataFolder } from './data-folder.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';

const never = new Promise(() => {
  // A server of somebody else's is not ours to watch.
});

/**
 * Opens the database to work on: that of DATABASE_URL, or an embedded one whose data is kept in the data folder.
 * @param {{ command: string, join: boolean }} options The file name of the command, by which others recognise it; and
 *   whether it may use the database of a command that runs already.
 */
export async function openDatabase({ command, join }) {
  const url = process.env['DATABASE_URL'];
  if (url) return { url, folder: undefined, died: never, tell: ignore, stop: ignore };
  const claim = claimDataFolder(dataFolder, command);
  if (claim.holder) return joinDatabase(claim.holder, join);
  try {
    return await openOwn(claim);
  } catch (error) {
    claim.release();
    throw error;
  }
}

/** Starts the embedded database of the data folder that was claimed. */
async function openOwn(claim) {
  const folder = path.join(dataFolder, 'postgres');
  const server = await startEmbeddedPostgres({ folder, keep: true });
  try {
    await createDatabase(server.urlOf('postgres'));
  } catch (error) {
    await server.stop();
    throw error;
  }
  const databaseUrl = server.urlOf('verankerd');
  claim.tell({ databaseUrl });
  return {
    url: databaseUrl,
    folder,
    died: server.died,
    tell: claim.tell,
    stop: async () => {
      await server.stop();
      claim.release();
    },
  };
}

/**
 * Only a server that is up is joined: another command may end, and its database with it, at any moment.
 * @param {import('./data-folder.mjs').Holder} holder
 * @param {boolean} join
 */
function joinDatabase({ pid, databaseUrl, address }, join) {
  if (join && databaseUrl && address)
    return { url: databaseUrl, folder: undefined, died: never, tell: ignore, stop: ignore };
  throw new PlainProblem(
    address
      ? `Verankerd already runs from this folder on ${address}: stop it first, or set DATABASE_URL to another database.`
      : `Another command (process ${pid}) has the database of this folder in use: wait until it has ended, and try again.`,
  );
}

async function createDatabase(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `SELECT 1 FROM pg_database WHERE datname = 'verankerd'`,
    );
    if (rowCount === 0) await client.query('CREATE DATABASE verankerd');
  } finally {
    await client.end();
  }
}

function ignore() {
  // Nothing of ours to do.
}
