import { pointWords, type ChartDescription, type ChartTexts } from './chart-description';

/** The same figures as a table: a header, and a row for each category. */
export type ChartTable = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Makes the table of a chart. Picture and table come from one value, so they cannot disagree. */
export function chartTable(description: ChartDescription, texts: ChartTexts): ChartTable {
  return {
    header: [description.categoryName, ...description.series.map((series) => series.name)],
    rows: description.categories.map((category, index) => [
      category,
      ...description.series.map((series) => pointWords(description, series.points[index], texts)),
    ]),
  };
}

/** Writes a table as CSV for a Dutch spreadsheet: semicolons, quotes, and no cell that a spreadsheet would run. */
export function tableAsCsv({ header, rows }: ChartTable): string {
  // The mark at the start tells Excel that the file is UTF-8.
  return `\uFEFF${[header, ...rows].map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.,]+( %)?$/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
