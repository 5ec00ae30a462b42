import { type MeasuredGroup, type MeasurementRoundKind } from '../evaluations/indicator';
import { type MeasurementValue } from '../evaluations/measurement-value';
import { type PlainDate } from '../school-year/plain-date';
import { type SchoolYear, firstDayOf } from '../school-year/school-year';
import { isFigureField } from './column-meaning';
import { type DecimalSign } from './decimal-sign';
import { type ImportMapping, type MappedColumn } from './import-mapping';
import { type ImportProblem } from './import-problem';
import { parsePeriod, parseRound } from './parse-period';
import { type ImportTarget, readFigure } from './read-figure';
import { RowCells } from './row-cells';
import { type TableRow, textOf } from './table-cell';

/** The words by which a file names what was measured among whom: each pair is a series over the years. */
export type SeriesWords = { readonly indicator: string; readonly group: string };

/** A table of which it is known how its columns become measurements. */
export type ImportTable = {
  readonly headers: readonly string[];
  readonly mapping: ImportMapping;
  readonly sign: DecimalSign;
  readonly today: PlainDate;
  /** Whether every row must have a value for each column, as in a text; a spreadsheet leaves blanks out. */
  readonly hasFixedWidth: boolean;
  /** Whether the words for a school mean the school that imports. Not asked when no column tells the school. */
  readonly isOwnSchool: (school: string) => boolean;
  /** Where the values of a series go; null when the reader leaves the series out. */
  readonly targetOf: (series: SeriesWords) => ImportTarget | null;
};

/** A measurement as a row tells it. */
export type ImportedMeasurement = {
  readonly line: number;
  readonly indicatorId: string;
  readonly group: MeasuredGroup;
  readonly series: SeriesWords;
  readonly schoolYear: SchoolYear;
  readonly round: MeasurementRoundKind;
  readonly measuredOn: PlainDate | null;
  readonly value: MeasurementValue;
  /** What stands in the cell; null when it is no figure, or one that may not be kept. */
  readonly figure: string | null;
  readonly explanation: string | null;
  /** Why it does not compare with earlier ones of its series; null when it does. */
  readonly breakReason: string | null;
};

/** What became of a row. */
export type RowReading =
  | { readonly kind: 'OTHER_SCHOOL' }
  /** A remark below the table, or a row of blanks. */
  | { readonly kind: 'NOTE' }
  | {
      readonly kind: 'READ';
      readonly measurements: readonly ImportedMeasurement[];
      /** Series of this row that the reader leaves out. */
      readonly leftOut: number;
      readonly problems: readonly ImportProblem[];
    };

/** The words of a row: for the school (null when no column tells it), and for each of its series. */
export type RowWords = { readonly school: string | null; readonly series: readonly SeriesWords[] };

/** Reads only the words of a row, to ask the reader what they mean before anything is checked. */
export function wordsOfRow(
  row: TableRow,
  headers: readonly string[],
  mapping: ImportMapping,
): RowWords {
  const cells = new RowCells(row, mapping, 'COMMA');
  const figures = mapping.columns.filter(({ field }) => isFigureField(field));
  return {
    school: cells.columnOf('SCHOOL') === null ? null : schoolIn(cells),
    series: figures.map((column) => seriesOf(cells, column, headers)),
  };
}

/** Reads one row: every value is checked, and what is wrong is told per cell. */
export function readImportRow(row: TableRow, table: ImportTable): RowReading {
  const cells = new RowCells(row, table.mapping, table.sign);
  const filled = row.cells.filter((cell) => textOf(cell) !== '').length;
  if (filled === 0 || (filled === 1 && table.headers.length > 2)) return { kind: 'NOTE' };
  if (table.hasFixedWidth && !hasRightShape(row, table, cells)) return unusable(cells);
  if (cells.columnOf('SCHOOL') !== null && !table.isOwnSchool(schoolIn(cells))) {
    return { kind: 'OTHER_SCHOOL' };
  }
  const facts = rowFacts(cells, table);
  const measurements: ImportedMeasurement[] = [];
  let leftOut = 0;
  for (const column of table.mapping.columns.filter(({ field }) => isFigureField(field))) {
    const series = seriesOf(cells, column, table.headers);
    if (series.indicator === '') cells.refuse('NO_INDICATOR', cells.columnOf('INDICATOR'));
    const target = table.targetOf(series);
    if (target === null) {
      leftOut += 1;
      continue;
    }
    const value = readFigure(cells, column, target, table.mapping);
    const schoolYear = column.schoolYear ?? facts.schoolYear;
    if (schoolYear !== null && firstDayOf(schoolYear) > table.today) {
      cells.refuse('NOT_YET_MEASURED', cells.columnOf('SCHOOL_YEAR') ?? column.at);
    }
    if (value === null || schoolYear === null) continue;
    const { indicatorId, group } = target;
    const kept = value.state === 'SUPPRESSED' ? withoutTexts(facts) : facts;
    const figure = value.state === 'REPORTED' ? textOf(row.cells[column.at]) : null;
    measurements.push({
      line: row.line,
      indicatorId,
      group,
      series,
      value,
      figure,
      ...kept,
      schoolYear,
    });
  }
  const hasError = cells.problems.some(({ isError }) => isError);
  return {
    kind: 'READ',
    measurements: hasError ? [] : measurements,
    leftOut,
    problems: cells.problems,
  };
}

function unusable({ problems }: RowCells): RowReading {
  return { kind: 'READ', measurements: [], leftOut: 0, problems };
}

/** A row that is longer than its header, or has values below no name, stands askew: none of it can be trusted. */
function hasRightShape(row: TableRow, { headers }: ImportTable, cells: RowCells): boolean {
  const stray = row.cells.findIndex(
    (cell, at) => textOf(cell) !== '' && (headers[at] ?? '').trim() === '',
  );
  if (row.cells.length !== headers.length) {
    cells.refuse('WRONG_FIELD_COUNT', null, headers.length);
  } else if (stray !== -1) cells.refuse('VALUE_UNDER_BLANK_HEADER', stray);
  return cells.problems.length === 0;
}

/** The words for the school; a BRIN with its location in the next column becomes the code of the location. */
function schoolIn(cells: RowCells): string {
  const [school, location] = [cells.word('SCHOOL'), cells.word('LOCATION')];
  return /^\d{1,2}$/.test(location) ? `${school}${location.padStart(2, '0')}` : school;
}

/** The words of the series that a column of figures belongs to in this row. */
function seriesOf(cells: RowCells, column: MappedColumn, headers: readonly string[]): SeriesWords {
  const indicator =
    cells.columnOf('INDICATOR') === null
      ? indicatorInName(headers[column.at] ?? '')
      : (cells.keptText('INDICATOR') ?? '');
  return { indicator, group: cells.keptText('GROUP') ?? '' };
}

/** A column name without the year in it: `LEERLINGEN_2019` and `LEERLINGEN_2020` are one series. */
export function indicatorInName(header: string): string {
  const bare = header
    .replace(/(19|20)\d{2}\s*[-/–]\s*((19|20)\d{2}|\d{2})|(?<!\d)(19|20)\d{2}(?!\d)/g, ' ')
    .replace(/[\s_]+/g, ' ')
    .trim();
  return bare === '' ? header.trim() : bare;
}

/** Of too few answers nothing is kept that could tell about them. */
function withoutTexts(facts: ReturnType<typeof rowFacts>): ReturnType<typeof rowFacts> {
  return { ...facts, explanation: null, measuredOn: null };
}

function rowFacts(cells: RowCells, { mapping, today }: ImportTable) {
  const yearAt = cells.columnOf('SCHOOL_YEAR');
  const period =
    yearAt === null ? null : parsePeriod(cells.word('SCHOOL_YEAR'), mapping.yearMeaning);
  if (yearAt !== null && period === null) cells.refuse('NOT_A_SCHOOL_YEAR', yearAt);
  if (period?.measuredOn && period.measuredOn > today) cells.refuse('NOT_YET_MEASURED', yearAt);
  const word = cells.word('ROUND');
  const round = word === '' ? mapping.round : parseRound(word);
  if (round === null) cells.refuse('NOT_A_ROUND', cells.columnOf('ROUND'));
  return {
    schoolYear: yearAt === null ? mapping.schoolYear : (period?.schoolYear ?? null),
    measuredOn: period?.measuredOn ?? null,
    round: round ?? mapping.round,
    explanation: cells.keptText('EXPLANATION'),
    breakReason: cells.keptText('BREAK'),
  };
}
