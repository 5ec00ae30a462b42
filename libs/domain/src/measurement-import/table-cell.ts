/** A formula of a spreadsheet: what the program that saved the file reckoned, or null when it left no outcome. */
export type FormulaCell = { readonly outcome: string | number | null };

/** A cell of a table: a text (empty when blank), a number of a spreadsheet, or a formula. */
export type TableCell = string | number | FormulaCell;

/** A row of a table, with its line in the file; the first line is 1. */
export type TableRow = { readonly line: number; readonly cells: readonly TableCell[] };

/** What stands in a cell, as text without spaces around it; a formula is its outcome. */
export function textOf(cell: TableCell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return cell.outcome === null ? '' : textOf(cell.outcome);
  return typeof cell === 'number' ? String(cell) : cell.replace(/[\s\u00a0]+/g, ' ').trim();
}
