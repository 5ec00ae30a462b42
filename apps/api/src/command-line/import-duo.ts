import { en, nl } from '@verankerd/content/texts';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { type DataSource, QueryFailedError } from 'typeorm';
import { applyRegister, previewRegister } from '../imports/apply-register';
import { type Language, describeFiles } from '../imports/describe-import';
import { type ImportArguments, readImportArguments } from '../imports/import-arguments';
import { type ImportPlan } from '../imports/import-plan';
import { presentFiles } from '../imports/present-preview';
import { type SourceFile, readSourceFile } from '../imports/read-source-file';
import { ownerDataSource } from '../platform/database/data-source';
import { Ids } from '../platform/ids';
import { PlainProblem, readDatabaseUrl } from './console/database-problem';
import { runCommand } from './console/run-command';

const databaseUrl = process.env['DATABASE_URL'];

/** Exit code when the words behind the command cannot be understood. */
const wrongUsage = 2;

/** npm runs a script in the folder of the project; names are meant from where it was called. */
const startFolder = process.env['INIT_CWD'] ?? '.';

const undefinedTable = ['42P01', '42703'];

/** Shows what files of DUO change, and carries it out with `--apply`. */
await runCommand(async () => {
  const language = readLanguage(process.env);
  const { commandLine } = language.texts;
  const words = process.argv.slice(2);
  if (words.includes('--help')) return say(commandLine.usage);
  const read = readImportArguments(words, commandLine);
  if (!read.ok) {
    process.stderr.write(`${read.error}\n\n${commandLine.usage}\n`);
    process.exitCode = wrongUsage;
    return;
  }
  const files = await readFiles(read.value.files, language);
  const plan = await withDatabase(language, (database) => carryOut(database, files, read.value));
  tell(plan, read.value, language);
}, databaseUrl);

async function readFiles(
  names: readonly string[],
  { texts }: Language,
): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  for (const name of names) {
    try {
      files.push(await readSourceFile(name, createReadStream(path.resolve(startFolder, name))));
    } catch (error) {
      if (!isFileError(error)) throw error;
      throw new PlainProblem(texts.commandLine.noFile(name));
    }
  }
  return files;
}

function carryOut(
  database: DataSource,
  files: readonly SourceFile[],
  { apply, options }: ImportArguments,
): Promise<ImportPlan> {
  const circumstances = { actor: null, at: new Date(), ids: new Ids() };
  return database.transaction((transaction) =>
    apply
      ? applyRegister(transaction, files, options, circumstances)
      : previewRegister(transaction, files, options),
  );
}

async function withDatabase<T>(
  { texts }: Language,
  work: (database: DataSource) => Promise<T>,
): Promise<T> {
  const database = await ownerDataSource(readDatabaseUrl(databaseUrl)).initialize();
  try {
    return await work(database);
  } catch (error) {
    const { code } =
      error instanceof QueryFailedError ? (error.driverError as { code?: string }) : {};
    if (undefinedTable.includes(code ?? '')) throw new PlainProblem(texts.commandLine.noSchema);
    throw error;
  } finally {
    await database.destroy();
  }
}

/** Tells what came of it. Files that were passed over for a reason that the reader can mend make exit code 1. */
function tell(plan: ImportPlan, { apply }: ImportArguments, language: Language): void {
  const { commandLine } = language.texts;
  const files = presentFiles(plan);
  const passedOver = files.filter(
    ({ outcome }) => outcome === 'REFUSED' || outcome === 'DATE_NEEDED',
  );
  const hasEffect = plan.files.some((file) => file.hasEffect);
  const closing = !hasEffect
    ? commandLine.nothing
    : apply
      ? commandLine.applied
      : commandLine.previewOnly;
  say(describeFiles(files, language), '', closing);
  if (passedOver.length === 0) return;
  say(commandLine.passedOver(passedOver.length));
  process.exitCode = 1;
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** English for who has English set, Dutch for all others. */
function readLanguage(variables: NodeJS.ProcessEnv): Language {
  const set = variables['LC_ALL'] || variables['LC_MESSAGES'] || variables['LANG'] || '';
  return /^en/i.test(set)
    ? { texts: en.imports, locale: 'en-GB' }
    : { texts: nl.imports, locale: 'nl-NL' };
}

function isFileError(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: string };
  return ['ENOENT', 'EACCES', 'EISDIR', 'EPERM'].includes(code ?? '');
}
