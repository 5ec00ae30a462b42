import { tableAsCsv } from '@verankerd/chart-drawing';
import type { Sheet } from '../document/document';

/** A sheet as CSV for a Dutch spreadsheet, with no cell that a spreadsheet would run. */
export function sheetAsCsv({ header, rows }: Sheet, language: 'nl' | 'en'): string {
  const decimal = language === 'nl' ? ',' : '.';
  const written = (cell: string | number | null) =>
    typeof cell === 'number' ? String(cell).replace('.', decimal) : (cell ?? '');
  return tableAsCsv({ header, rows: rows.map((row) => row.map(written)) });
}
