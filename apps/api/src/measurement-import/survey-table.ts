import { type ImportSettings } from '@verankerd/contract';
import {
  type DecimalSign,
  type ImportMapping,
  type MappedColumn,
  type SeriesWords,
  isFigureField,
  recogniseColumns,
  recogniseDecimalSign,
  seriesKey,
  wordsOfRow,
  yearInName,
} from '@verankerd/domain';
import { type TableFile } from '../platform/table-files/table-file';
import { TableRefused, mostRows } from '../platform/table-files/table-refused';
import { type FoundHeader } from './find-header';

/** A series of the file, and how many figures it has. */
export type CountedSeries = SeriesWords & { readonly rows: number };

/** What a table turned out to hold before any of its figures is checked. */
export type SurveyedTable = {
  readonly mapping: ImportMapping;
  readonly sign: DecimalSign;
  /** Whether numbers of both signs stand in it: some of them cannot be right. */
  readonly hasMixedSigns: boolean;
  readonly rows: number;
  /** Rows in another code page than the first ones. */
  readonly foreignRows: number;
  /** How many rows each school has, by the words of the file; empty when no column tells the school. */
  readonly schools: ReadonlyMap<string, number>;
  /** The series of the schools that are asked for; of all rows when no column tells the school. */
  readonly seriesOf: (isOwn: (school: string) => boolean) => readonly CountedSeries[];
};

/** Words that are told apart; a table with more has no such column. */
const mostWords = 5_000;
const mostDistinctNumbers = 20_000;

/**
 * Reads a table to its end once: what its columns hold, how its numbers are written, which schools and series it names.
 * @throws TableRefused when it holds more rows than are read
 */
export async function surveyTable(
  file: TableFile,
  { line, headers }: FoundHeader,
  settings: ImportSettings,
): Promise<SurveyedTable> {
  const mapping = mappingOf(headers, settings);
  const places = mapping.columns.filter(({ field }) => numberFields.has(field));
  const numbers = new Set<string>();
  const schools = new Map<string, number>();
  const series = new Map<string, Map<string, CountedSeries>>();
  let [read, rows, foreignRows] = [0, 0, 0];
  for await (const row of file.rows()) {
    if (row.line <= (line ?? 0)) continue;
    // Broken rows take time too: a file may have nothing else.
    read += 1;
    if (read > mostRows) throw new TableRefused({ code: 'file.too-many-rows', maximum: mostRows });
    if (row.isBroken) continue;
    rows += 1;
    if (row.isForeign) foreignRows += 1;
    for (const { at } of places) {
      const cell = row.cells[at];
      if (typeof cell === 'string' && numbers.size < mostDistinctNumbers) numbers.add(cell.trim());
    }
    const words = wordsOfRow(row, headers, mapping);
    if (words.school !== null) countWord(schools, words.school);
    countSeries(series, words.school ?? '', words.series);
  }
  const { sign, isMixed } = recogniseDecimalSign(numbers, file.delimiter);
  return {
    mapping,
    sign: settings.decimalSign ?? sign,
    hasMixedSigns: isMixed,
    rows,
    foreignRows,
    schools,
    seriesOf: (isOwn) => seriesOf(series, (school) => schools.size === 0 || isOwn(school)),
  };
}

const numberFields = new Set(['NUMERATOR', 'PERCENTAGE', 'SHARE', 'MEAN', 'SD', 'AMOUNT']);

function mappingOf(headers: readonly string[], settings: ImportSettings): ImportMapping {
  const yearMeaning = settings.yearMeaning ?? 'ENDS';
  const columns = settings.columns ?? columnsOf(headers, yearMeaning);
  return {
    columns: columns.filter(({ at }) => at < headers.length),
    schoolYear: settings.schoolYear ?? null,
    yearMeaning,
    round: settings.round ?? 'YEAR',
    blankMeans: settings.blankMeans ?? 'MISSING',
  };
}

function columnsOf(
  headers: readonly string[],
  yearMeaning: ImportMapping['yearMeaning'],
): readonly MappedColumn[] {
  const fields = recogniseColumns(headers);
  const hasYearColumn = fields.includes('SCHOOL_YEAR');
  return fields.flatMap((field, at) => {
    if (field === null) return [];
    const isOfYear = isFigureField(field) && !hasYearColumn;
    const schoolYear = isOfYear ? yearInName(headers[at] ?? '', yearMeaning) : null;
    return [{ at, field, schoolYear }];
  });
}

function countWord(words: Map<string, number>, word: string): void {
  if (words.has(word) || words.size < mostWords) words.set(word, (words.get(word) ?? 0) + 1);
}

function countSeries(
  bySchool: Map<string, Map<string, CountedSeries>>,
  school: string,
  found: readonly SeriesWords[],
): void {
  const counted = bySchool.get(school) ?? new Map<string, CountedSeries>();
  if (!bySchool.has(school) && bySchool.size < mostWords) bySchool.set(school, counted);
  for (const words of found) {
    if (words.indicator === '') continue;
    const key = seriesKey(words);
    const earlier = counted.get(key)?.rows ?? 0;
    if (earlier > 0 || counted.size < mostWords) counted.set(key, { ...words, rows: earlier + 1 });
  }
}

function seriesOf(
  bySchool: ReadonlyMap<string, ReadonlyMap<string, CountedSeries>>,
  isOwn: (school: string) => boolean,
): readonly CountedSeries[] {
  const merged = new Map<string, CountedSeries>();
  for (const [school, counted] of bySchool) {
    if (!isOwn(school)) continue;
    for (const [key, { rows, ...words }] of counted) {
      merged.set(key, { ...words, rows: rows + (merged.get(key)?.rows ?? 0) });
    }
  }
  return [...merged.values()];
}
