import { migrate } from '../platform/database/migrate';
import { readDatabaseUrl } from './console/database-problem';
import { requireUsableDatabase } from './console/usable-database';
import { runCommand } from './console/run-command';

const databaseUrl = process.env['DATABASE_URL'];

/** Brings a database to the newest schema and fills it with what a first start needs. */
await runCommand(async () => {
  const url = readDatabaseUrl(databaseUrl);
  await requireUsableDatabase(url);
  await migrate(url);
  process.stdout.write(`${JSON.stringify({ demo: null })}\n`);
}, databaseUrl);
