/** Why a spreadsheet cannot be read. Nothing of it is opened before these are ruled out. */
export type WorkbookRefusal =
  /** It is no zip, or parts that a workbook must have are missing or unreadable. */
  | { readonly code: 'file.damaged-workbook' }
  /** A password protects it. */
  | { readonly code: 'file.encrypted' }
  /** `.xls` of before 2007, or another spreadsheet than `.xlsx`. */
  | { readonly code: 'file.other-spreadsheet' }
  /** It holds macros: program code of somebody else. */
  | { readonly code: 'file.macros' }
  /** Unpacked it would be far larger than a table can be: a zip bomb, or whole columns that were filled. */
  | { readonly code: 'file.unpacks-too-large'; readonly maximum: number }
  | { readonly code: 'file.cell-too-long'; readonly maximum: number }
  | { readonly code: 'file.no-such-sheet' };

/** Thrown while a workbook is read: nothing after it is read. */
export class WorkbookRefused extends Error {
  constructor(readonly refusal: WorkbookRefusal) {
    super(refusal.code);
    this.name = 'WorkbookRefused';
  }
}
