import type {
  AnswerOf,
  ImportSettings,
  previewMeasurementImport,
  SeriesTarget,
} from '@verankerd/contract';
import {
  type CalendarYearMeaning,
  type ImportField,
  isFigureField,
  type SchoolYear,
  yearInName,
} from '@verankerd/domain';

/** What the server said of a file. */
export type ImportPreview = AnswerOf<typeof previewMeasurementImport>;

/** A column of the file as the preview shows it. */
export type PreviewColumn = ImportPreview['columns'][number];

/** A series of the file as the preview shows it. */
export type PreviewSeries = ImportPreview['series'][number];

/** How the bytes of a file become rows. */
export type FileReading = Pick<
  ImportSettings,
  'codePage' | 'delimiter' | 'decimalSign' | 'sheet' | 'headerLine'
>;

/**
 * Reads the file in another way. Other rows have other columns and other series: what was chosen for those is
 * recognised anew. Another decimal sign leaves them as they are.
 */
export function withReading(settings: ImportSettings, reading: FileReading): ImportSettings {
  const changed = { ...settings, ...reading };
  if (Object.keys(reading).every((name) => name === 'decimalSign')) return changed;
  delete changed.columns;
  delete changed.series;
  return changed;
}

/** Says what a column holds; null leaves it out. A figure keeps the school year that its column name tells. */
export function withField(
  settings: ImportSettings,
  preview: ImportPreview,
  at: number,
  field: ImportField | null,
): ImportSettings {
  return withColumns(
    settings,
    preview,
    preview.columns.map((column) => {
      if (column.at !== at) return column;
      const isOfYear = field !== null && isFigureField(field) && !tellsYear(preview);
      const schoolYear = isOfYear ? yearInName(column.header, preview.yearMeaning) : null;
      return { ...column, field, schoolYear };
    }),
  );
}

/** Says of which school year the figures of a column are; null when each row tells it. */
export function withColumnYear(
  settings: ImportSettings,
  preview: ImportPreview,
  at: number,
  schoolYear: SchoolYear | null,
): ImportSettings {
  return withColumns(
    settings,
    preview,
    preview.columns.map((column) => (column.at === at ? { ...column, schoolYear } : column)),
  );
}

/** Says what a single calendar year means, in the rows and in the names of the columns. */
export function withYearMeaning(
  settings: ImportSettings,
  preview: ImportPreview,
  yearMeaning: CalendarYearMeaning,
): ImportSettings {
  const changed = { ...settings, yearMeaning };
  if (preview.columns.every(({ schoolYear }) => schoolYear === null)) return changed;
  const columns = preview.columns.map((column) => {
    const isFromName = column.schoolYear === yearInName(column.header, preview.yearMeaning);
    return isFromName && column.schoolYear !== null
      ? { ...column, schoolYear: yearInName(column.header, yearMeaning) }
      : column;
  });
  return { ...withColumns(settings, preview, columns), yearMeaning };
}

/** Says where a series of the file goes. */
export function withTarget(
  settings: ImportSettings,
  preview: ImportPreview,
  chosen: Pick<PreviewSeries, 'indicator' | 'group'>,
  to: SeriesTarget,
): ImportSettings {
  const others = placedSeries(preview).filter((each) => !isSameSeries(each, chosen));
  const { indicator, group } = chosen;
  return { ...settings, series: [...others, { indicator, group, to }] };
}

/** Gives every series that has no place yet the same one. */
export function withRest(
  settings: ImportSettings,
  preview: ImportPreview,
  to: Exclude<SeriesTarget, { kind: 'INDICATOR' }>,
): ImportSettings {
  const rest = preview.series.filter((each) => each.to === null);
  return {
    ...settings,
    series: [
      ...placedSeries(preview),
      ...rest.map(({ indicator, group }) => ({ indicator, group, to })),
    ],
  };
}

function isSameSeries(
  one: Pick<PreviewSeries, 'indicator' | 'group'>,
  other: Pick<PreviewSeries, 'indicator' | 'group'>,
): boolean {
  return one.indicator === other.indicator && one.group === other.group;
}

function placedSeries({ series }: ImportPreview) {
  return series.flatMap(({ indicator, group, to }) =>
    to === null ? [] : [{ indicator, group, to }],
  );
}

function tellsYear({ columns }: ImportPreview): boolean {
  return columns.some(({ field }) => field === 'SCHOOL_YEAR');
}

/** With columns of the reader's own the server no longer looks at the mapping that it remembers: all of it goes along. */
function withColumns(
  settings: ImportSettings,
  preview: ImportPreview,
  columns: readonly PreviewColumn[],
): ImportSettings {
  const { yearMeaning, round, blankMeans, newIndicators } = preview;
  const ownSchool = preview.schools.filter(({ isOwn }) => isOwn).map(({ name }) => name);
  const remembered: ImportSettings = preview.isRemembered
    ? {
        ...{ yearMeaning, round, blankMeans, newIndicators },
        series: placedSeries(preview),
        ...(ownSchool.length > 0 && { ownSchool: ownSchool.slice(0, 20) }),
      }
    : {};
  return {
    ...remembered,
    ...settings,
    columns: columns.flatMap(({ at, field, schoolYear }) =>
      field === null ? [] : [{ at, field, schoolYear }],
    ),
  };
}
