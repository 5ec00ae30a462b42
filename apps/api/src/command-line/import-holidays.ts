import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ownerDataSource } from '../platform/database/data-source';
import { keepSchoolHolidays, readHolidaysFile } from '../school-calendar/school-calendar-door';
import { PlainProblem, readDatabaseUrl } from './console/database-problem';
import { runCommand } from './console/run-command';

const usage = 'Usage: npm run import:holidays -- FILE';

/** npm runs a script in the folder of the project; names are meant from where it was called. */
const startFolder = process.env['INIT_CWD'] ?? '.';

/** Reads a file of published school holidays and keeps them: the whole file or nothing. */
await runCommand(async () => {
  const [file, ...others] = process.argv.slice(2);
  if (file === undefined || file === '--help' || others.length > 0) throw new PlainProblem(usage);
  const read = readHolidaysFile(await textOf(file));
  if (!read.ok)
    throw new PlainProblem(`Nothing was read from ${file}:\n  ${read.error.join('\n  ')}`);
  const url = readDatabaseUrl(process.env['DATABASE_URL']);
  const dataSource = await ownerDataSource(url).initialize();
  try {
    const changed = await dataSource.transaction((owner) => keepSchoolHolidays(owner, read.value));
    process.stdout.write(`${read.value.length} holidays read, ${changed} new or changed.\n`);
  } finally {
    await dataSource.destroy();
  }
}, process.env['DATABASE_URL']);

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(path.resolve(startFolder, file), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new PlainProblem(`${file} cannot be read (${code ?? 'unknown'}).`);
  }
}
