import { type TableCell, textOf } from './table-cell';

/** Rows that are looked at for the column names: notes above them are short. */
export const deepestHeaderRow = 20;

/**
 * Which row holds the column names (0 is the first): the first one that is about as wide as the table and holds names
 * only, so that titles and notes above it are passed over. Null when no row looks like one.
 */
export function recogniseHeader(rows: readonly (readonly TableCell[])[]): number | null {
  const widths = rows.map((cells) => cells.filter((cell) => textOf(cell) !== '').length);
  const usual = median(widths.filter((width) => width > 1));
  if (usual === null) return null;
  const found = rows.slice(0, deepestHeaderRow).findIndex((cells, index) => {
    const width = widths[index] ?? 0;
    return width > 1 && width >= usual * 0.6 && cells.every(isNameOrBlank);
  });
  return found === -1 ? null : found;
}

/** Whether a cell can be the name of a column: it has a letter or is a year, and is no sentence. */
function isNameOrBlank(cell: TableCell): boolean {
  const text = textOf(cell);
  if (text === '') return true;
  if (/^(19|20)\d{2}([-/](19|20)?\d{2})?$/.test(text)) return true;
  return typeof cell !== 'number' && /\p{L}/u.test(text) && text.length <= longestName;
}

const longestName = 200;

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** One spelling for the name of a column: small letters, no accents, single spaces, no underscores. */
export function normalisedName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * The shape of a table: its column names in their order, so that a mapping of columns is remembered for the next file
 * of the same kind. Years within names count as equal: next year's file has the same shape.
 */
export function headerShape(headers: readonly string[]): string {
  return headers
    .map((name) => normalisedName(name).replace(/\b(19|20)\d{2}\b/g, '####'))
    .join('\u001f');
}
