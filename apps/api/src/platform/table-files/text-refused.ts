/** Why a text file cannot be read as lines at all. */
export type TextRefusal =
  /** Bytes that no text file holds: an image, a zip, a database. */
  | { readonly code: 'file.not-text' }
  /** An Excel file. */
  | { readonly code: 'file.spreadsheet' }
  | { readonly code: 'file.utf-16' }
  | { readonly code: 'file.line-too-long'; readonly line: number; readonly maximumBytes: number };

/** Thrown while a text streams: nothing after it is read. */
export class TextRefused extends Error {
  constructor(readonly refusal: TextRefusal) {
    super(refusal.code);
    this.name = 'TextRefused';
  }
}
