import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ownerDataSource } from '../platform/database/data-source';
import { ArchiveRefused, writeArchive } from '../school-archive/school-archive-door';
import { PlainProblem, readDatabaseUrl } from './console/database-problem';
import { runCommand } from './console/run-command';

const usage = 'Usage: npm run export:school -- --school 11ZZ03 --to FOLDER or FILE.zip';

/** npm runs a script in the folder of the project; names are meant from where it was called. */
const startFolder = process.env['INIT_CWD'] ?? '.';

/** Writes all data of a school into one file (docs/school-archive.md). */
await runCommand(async () => {
  const { school, to } = readArguments();
  if (!school || !to) throw new PlainProblem(usage);
  const code = school.toUpperCase().replaceAll('-', '');
  const target = await targetFor(path.resolve(startFolder, to), code);
  const url = readDatabaseUrl(process.env['DATABASE_URL']);
  const dataSource = await ownerDataSource(url).initialize();
  try {
    // One moment for all tables, whoever works on meanwhile.
    const manifest = await dataSource.transaction('REPEATABLE READ', async (owner) => {
      const [found] = await owner.query<{ id: string }[]>(
        'SELECT id FROM organisations WHERE establishment_code = $1',
        [code],
      );
      if (!found) throw new PlainProblem(`There is no school with code ${code}.`);
      return writeArchive(owner, found.id, target);
    });
    const rows = manifest.tables.reduce((total, table) => total + table.rows, 0);
    process.stdout.write(`${manifest.school.name}: ${rows} rows in ${target}\n`);
  } catch (error) {
    throw error instanceof ArchiveRefused ? new PlainProblem(error.message) : error;
  } finally {
    await dataSource.destroy();
  }
}, process.env['DATABASE_URL']);

async function targetFor(to: string, code: string): Promise<string> {
  const isFolder = await stat(to).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? path.join(to, `${code}-verankerd.zip`) : to;
}

function readArguments() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { school: text, to: text } }).values;
  } catch {
    throw new PlainProblem(usage);
  }
}
