import { isDamagedText } from '@verankerd/domain';
import { type RowProblem, type RowProblemCode, rowProblem } from './row-problem';

/** Longest text that the database keeps; the longest name of DUO has about 100 characters. */
const longestText = 200;

/** Reads the values of one row by column, and gathers what is wrong with them. */
export class RowReader<Column extends string> {
  private readonly found: { readonly column: Column; readonly code: RowProblemCode }[] = [];
  private establishmentCode: string | null = null;

  constructor(
    private readonly fields: readonly string[],
    private readonly line: number,
    private readonly headers: readonly string[],
    private readonly at: Readonly<Partial<Record<Column, number>>>,
  ) {}

  /** Problems found so far, each with the code of the establishment when that is known. */
  get problems(): readonly RowProblem[] {
    const { line, establishmentCode } = this;
    return this.found.map(({ column, code }) => {
      const header = this.headers[this.at[column] ?? -1]?.trim() ?? column;
      return rowProblem(code, { line, column: header, value: this.raw(column), establishmentCode });
    });
  }

  /** Names the establishment that all problems of this row concern. */
  belongsTo(establishmentCode: string | null): void {
    this.establishmentCode = establishmentCode;
  }

  /** The value; blank is an error. */
  required(column: Column): string | null {
    return this.text(column, 'row.blank-value');
  }

  /** The value, or null when it is blank (a warning) or the file lacks the column (no problem). */
  optional(column: Column): string | null {
    return this.at[column] === undefined ? null : this.text(column, 'row.blank-optional');
  }

  /** An optional value that must have a form; any other is an error. */
  matching(column: Column, isRight: (text: string) => boolean): string | null {
    const text = this.optional(column);
    if (text === null || isRight(text)) return text;
    this.refuse(column, 'row.wrong-pattern');
    return null;
  }

  /** Adds a problem that the reader of a value found. */
  refuse(column: Column, code: RowProblemCode): void {
    this.found.push({ column, code });
  }

  private text(column: Column, whenBlank: RowProblemCode): string | null {
    const text = this.raw(column).normalize('NFC').replace(/\s+/g, ' ').trim();
    if (text === '') this.refuse(column, whenBlank);
    else if (text.length > longestText) this.refuse(column, 'row.value-too-long');
    else if (isDamagedText(text)) this.refuse(column, 'row.damaged-text');
    else return text;
    return null;
  }

  private raw(column: Column): string {
    return this.fields[this.at[column] ?? -1] ?? '';
  }
}
