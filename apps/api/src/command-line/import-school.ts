import path from 'node:path';
import { ownerDataSource } from '../platform/database/data-source';
import { ArchiveRefused, importArchive } from '../school-archive/school-archive-door';
import { PlainProblem, readDatabaseUrl } from './console/database-problem';
import { runCommand } from './console/run-command';

const usage = 'Usage: npm run import:school -- FILE.zip';

/** npm runs a script in the folder of the project; names are meant from where it was called. */
const startFolder = process.env['INIT_CWD'] ?? '.';

/** Reads a school in from its archive: all of it or nothing (docs/school-archive.md). */
await runCommand(async () => {
  const [file, ...others] = process.argv.slice(2);
  if (file === undefined || file.startsWith('--') || others.length > 0)
    throw new PlainProblem(usage);
  const url = readDatabaseUrl(process.env['DATABASE_URL']);
  const dataSource = await ownerDataSource(url).initialize();
  try {
    const { school, tables, people } = await dataSource.transaction((owner) =>
      importArchive(owner, path.resolve(startFolder, file)),
    );
    const rows = tables.reduce((total, table) => total + table.rows, 0);
    process.stdout.write(
      `${school.name}: ${rows} rows read in. ${people.rows} people are named and cannot sign in; ` +
        'npm run add:account makes accounts.\n',
    );
  } catch (error) {
    if (!(error instanceof ArchiveRefused)) throw error;
    throw new PlainProblem(`Nothing was read in.\n  ${error.problems.join('\n  ')}`);
  } finally {
    await dataSource.destroy();
  }
}, process.env['DATABASE_URL']);
