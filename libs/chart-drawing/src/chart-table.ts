import { type ChartDescription, type ChartSeries, type ChartTexts } from './chart-description';

/** The same figures as a table: a header, and a row for each category. */
export type ChartTable = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

type Column = { readonly name: string; readonly cell: (category: number) => string };

/**
 * Makes the table of a chart, with a column for each thing that it says: value, margin, number of answers, levels and
 * remarks. Picture, table and CSV come from one value, so that they cannot disagree.
 */
export function chartTable(description: ChartDescription, texts: ChartTexts): ChartTable {
  const columns = [
    ...description.series.flatMap((series) => columnsOf(series, description, texts)),
    ...(description.levels ?? []).map(({ name, value }) => ({
      name,
      cell: () => description.format(value),
    })),
    ...remarksColumn(description, texts),
  ];
  return {
    header: [description.categoryName, ...columns.map(({ name }) => name)],
    rows: description.categories.map((category, index) => [
      category,
      ...columns.map(({ cell }) => cell(index)),
    ]),
  };
}

/** Writes a table as CSV for a Dutch spreadsheet: semicolons, quotes, and no cell that a spreadsheet would run. */
export function tableAsCsv({ header, rows }: ChartTable): string {
  // The mark at the start tells Excel that the file is UTF-8.
  return `\uFEFF${[header, ...rows].map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

function columnsOf(
  { name, points }: ChartSeries,
  description: ChartDescription,
  texts: ChartTexts,
): readonly Column[] {
  const isOne = description.series.length === 1;
  const named = (part: string): string => (isOne ? part : `${name}: ${part}`);
  const limit = (category: number, end: 'lower' | 'upper'): string => {
    const interval = points[category]?.interval;
    return interval ? description.format(interval[end]) : '';
  };
  const columns: Column[] = [{ name, cell: (category) => valueWords(points[category]) }];
  if (points.some(({ interval }) => interval !== undefined)) {
    columns.push(
      { name: named(texts.intervalFrom), cell: (category) => limit(category, 'lower') },
      { name: named(texts.intervalTo), cell: (category) => limit(category, 'upper') },
    );
  }
  if (points.some(({ n }) => n !== undefined)) {
    columns.push({
      name: named(texts.nName),
      cell: (category) => points[category]?.n ?? '',
    });
  }
  return columns;

  function valueWords(point: ChartSeries['points'][number] | undefined): string {
    if (!point || point.value === null) return point?.remark ?? texts.noValue;
    return description.format(point.value);
  }
}

/** What is said of a row besides its values: remarks on values that are there, what happened, and a break before it. */
function remarksColumn(description: ChartDescription, texts: ChartTexts): readonly Column[] {
  const remarksOf = (category: number): string =>
    [
      ...description.series.flatMap(({ points }) => {
        const point = points[category];
        return point?.remark !== undefined && point.value !== null ? [point.remark] : [];
      }),
      ...(description.annotations ?? [])
        .filter((annotation) => annotation.category === category)
        .map(({ text }) => text),
      ...(description.breaks ?? [])
        .filter(({ afterCategory }) => afterCategory === category - 1)
        .map(({ reason }) => texts.break(reason)),
    ].join('. ');
  const isNeeded = description.categories.some((_, category) => remarksOf(category) !== '');
  return isNeeded ? [{ name: texts.remarks, cell: remarksOf }] : [];
}

function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.,]+( %)?$/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
