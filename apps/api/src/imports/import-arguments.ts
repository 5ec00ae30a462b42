import { type Texts } from '@verankerd/content/texts';
import {
  type DutchProvince,
  type PlainDate,
  type Result,
  dutchProvinces,
  err,
  isPlainDate,
  ok,
} from '@verankerd/domain';
import path from 'node:path';
import { type ImportOptions } from './plan-import';
import { referenceDateInFileName } from './duo/reference-date';

/** What the reader asks of the command line. */
export type ImportArguments = {
  readonly files: readonly string[];
  readonly apply: boolean;
  readonly options: ImportOptions;
};

/** Reads the words behind `npm run import:duo --`; what is wrong comes back as a sentence. */
export function readImportArguments(
  words: readonly string[],
  texts: Texts['imports']['commandLine'],
): Result<ImportArguments, string> {
  const files: string[] = [];
  let apply = false;
  let date: PlainDate | undefined;
  let complete: ImportOptions['complete'];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [option = '', given] = word.startsWith('--') ? word.split('=', 2) : [''];
    if (option === '') files.push(word);
    else if (option === '--apply' && given === undefined) apply = true;
    else if (option === '--date') {
      const text = given ?? rest.shift() ?? '';
      if (!isPlainDate(text)) return err(texts.wrongDate(text));
      date = text;
    } else if (option === '--complete') {
      const read = readProvinces(given ?? rest.shift() ?? '');
      if (!read.ok) return err(texts.wrongProvince(read.error));
      complete = read.value;
    } else return err(texts.unknownOption(word));
  }
  const names = files.map((file) => path.basename(file));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (files.length === 0) return err(texts.noFiles);
  if (twice !== undefined) return err(texts.sameName(twice));
  const options = { dates: datesOf(names, date), ...(complete && { complete }) };
  return ok({ files, apply, options });
}

/**
 * Reads the provinces for which a list is complete: `all`, or names with commas between them.
 * @returns the name that no province has, as error
 */
export function readProvinces(text: string): Result<'ALL' | readonly DutchProvince[], string> {
  if (/^(all|alle|alles)$/i.test(text)) return ok('ALL');
  const provinces: DutchProvince[] = [];
  for (const name of text.split(',').map((part) => part.trim())) {
    const province = dutchProvinces.find((known) => known.toLowerCase() === name.toLowerCase());
    if (!province) return err(name);
    provinces.push(province);
  }
  return ok(provinces);
}

/** A date that is told holds for the only file, and otherwise for files whose name gives none. */
function datesOf(names: readonly string[], date: PlainDate | undefined): ImportOptions['dates'] {
  if (date === undefined) return {};
  const undated = names.filter(
    (name) => names.length === 1 || referenceDateInFileName(name) === null,
  );
  return Object.fromEntries(undated.map((name) => [name, date]));
}
