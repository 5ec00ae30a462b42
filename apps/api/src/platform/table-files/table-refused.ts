import { type TextRefusal } from './text-refused';
import { type WorkbookRefusal } from './workbook-refused';

/** Most columns that are read; the widest table of DUO has 140. */
export const mostColumns = 300;

/** Most rows below the column names. Bounds the memory, and is more than any school has. */
export const mostRows = 150_000;

/** Longest value of a cell. */
export const longestCell = 10_000;

/** Why a table cannot be read at all. */
export type TableRefusal =
  | Exclude<TextRefusal, { readonly code: 'file.spreadsheet' }>
  | WorkbookRefusal
  | { readonly code: 'file.empty' }
  /** The name says CSV and the content is a workbook, or the other way round. */
  | { readonly code: 'file.wrong-extension' }
  | { readonly code: 'file.too-many-rows'; readonly maximum: number }
  | { readonly code: 'file.too-many-columns'; readonly maximum: number };

/** Thrown while a table streams: nothing after it is read. */
export class TableRefused extends Error {
  constructor(readonly refusal: TableRefusal) {
    super(refusal.code);
    this.name = 'TableRefused';
  }
}
