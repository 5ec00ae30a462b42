import { type MeasurementValue } from '../evaluations/measurement-value';
import { type ImportProblem, importProblem } from './import-problem';
import {
  type ImportTable,
  type ImportedMeasurement,
  type SeriesWords,
  readImportRow,
} from './read-import-row';
import { type TableRow } from './table-cell';

/** Most problems that are kept for the list; the rest is counted. */
export const longestImportProblemList = 10_000;

/** What the rows of a table came to. */
export type GatheredImport = {
  readonly measurements: readonly ImportedMeasurement[];
  /** In the order of the file; after `longestImportProblemList` only counted. */
  readonly problems: readonly ImportProblem[];
  /** Rows with measurements, rows that cannot come in, and rows that are none of this school's. */
  readonly rows: {
    readonly read: number;
    readonly rejected: number;
    readonly otherSchools: number;
    readonly notes: number;
  };
  /** Figures of series that the reader leaves out. */
  readonly leftOut: number;
  /**
   * Whether most rows are longer than the column names or have values below no name. Then a sign within the values was
   * taken for a delimiter (a decimal comma, above all), and even rows that look right hold their values in the wrong
   * columns.
   */
  readonly isAskew: boolean;
};

/** Reads the rows of a table one by one, and finds those that tell the same measurement twice. */
export class ImportGatherer {
  private readonly byKey = new Map<string, ImportedMeasurement>();
  private readonly problems: ImportProblem[] = [];
  private readonly counts = { read: 0, rejected: 0, otherSchools: 0, notes: 0 };
  private leftOut = 0;
  private askew = 0;

  constructor(private readonly table: ImportTable) {}

  /** Reads the next row; whether it can come in. */
  add(row: TableRow): boolean {
    const reading = readImportRow(row, this.table);
    if (reading.kind === 'OTHER_SCHOOL') this.counts.otherSchools += 1;
    if (reading.kind === 'NOTE') this.counts.notes += 1;
    if (reading.kind !== 'READ') return true;
    this.leftOut += reading.leftOut;
    return this.note([...reading.problems, ...this.keep(reading.measurements)], row);
  }

  /** Notes what is wrong with a row; whether it can come in. */
  note(problems: readonly ImportProblem[], row: TableRow): boolean {
    const isRejected = problems.some(({ isError }) => isError);
    this.counts[isRejected ? 'rejected' : 'read'] += 1;
    const isWider = row.cells.length > this.table.headers.length;
    const isAskew = problems.some(
      ({ code }) =>
        code === 'VALUE_UNDER_BLANK_HEADER' || (code === 'WRONG_FIELD_COUNT' && isWider),
    );
    if (isAskew) this.askew += 1;
    const room = longestImportProblemList - this.problems.length;
    this.problems.push(...problems.slice(0, Math.max(room, 0)));
    return !isRejected;
  }

  /** Adds a remark to a row that comes in. */
  warn(problem: ImportProblem): void {
    if (this.problems.length < longestImportProblemList) this.problems.push(problem);
  }

  /** All that was found. */
  result(): GatheredImport {
    const { read, rejected } = this.counts;
    return {
      measurements: [...this.byKey.values()],
      problems: [...this.problems],
      rows: { ...this.counts },
      leftOut: this.leftOut,
      isAskew: this.askew > 0 && this.askew >= (read + rejected) / 2,
    };
  }

  private keep(measurements: readonly ImportedMeasurement[]): readonly ImportProblem[] {
    return measurements.flatMap((measurement) => {
      const key = measurementKey(measurement);
      const earlier = this.byKey.get(key);
      const { line } = measurement;
      if (!earlier) this.byKey.set(key, measurement);
      else if (isSameValue(earlier.value, measurement.value)) {
        return [importProblem('REPEATED_ROW', { line, limit: earlier.line })];
      } else return [importProblem('CONFLICTING_ROWS', { line, limit: earlier.line })];
      return [];
    });
  }
}

/** What makes two measurements the same one: indicator, school year, round, and whom they are about. */
export function measurementKey(
  measurement: Pick<ImportedMeasurement, 'indicatorId' | 'schoolYear' | 'round' | 'group'>,
): string {
  return `${measurement.indicatorId} ${measurement.schoolYear} ${measurement.round} ${measurement.group}`;
}

/** Whether two values say the same, part by part. */
export function isSameValue(one: MeasurementValue, other: MeasurementValue): boolean {
  return canonical(one) === canonical(other);
}

/** Parts in one order of names, whatever order they were read in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
        )
      : part,
  );
}

/** One text for the words of a series, to find it by. */
export function seriesKey({ indicator, group }: SeriesWords): string {
  return `${indicator}\u001f${group}`;
}
