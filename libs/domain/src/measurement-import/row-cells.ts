import { type Result } from '../result';
import { type ImportField } from './column-meaning';
import { isDamagedText } from './damaged-text';
import { type DecimalSign } from './decimal-sign';
import { type ImportMapping } from './import-mapping';
import { type ImportProblem, type ImportProblemCode, importProblem } from './import-problem';
import { type NumberProblem, type ParsedNumber, parseNumber } from './parse-number';
import { type TableCell, type TableRow, textOf } from './table-cell';
import { type ValueMark, valueMarkOf } from './value-mark';

/** What stands in a cell of numbers: the number, a mark that says why there is none, or something wrong. */
export type NumberCell =
  | { readonly kind: 'NUMBER'; readonly number: ParsedNumber }
  | { readonly kind: 'MARK'; readonly mark: ValueMark }
  | { readonly kind: 'WRONG' };

/** Longest text that is kept of a cell. */
export const longestImportText = 300;

/** Reads the cells of one row by what their columns hold, and gathers what is wrong with them. */
export class RowCells {
  private readonly found: ImportProblem[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly mapping: ImportMapping,
    private readonly sign: DecimalSign,
  ) {}

  /** Problems found so far, in the order of reading; each cell once per code. */
  get problems(): readonly ImportProblem[] {
    return this.found;
  }

  /** The line of the row in the file. */
  get line(): number {
    return this.row.line;
  }

  /** The column of a field; null when the table has none. */
  columnOf(field: ImportField): number | null {
    return this.mapping.columns.find((column) => column.field === field)?.at ?? null;
  }

  /** The text of a field, as it is looked at but not kept; empty when blank or without a column. */
  word(field: ImportField): string {
    const at = this.columnOf(field);
    return at === null ? '' : textOf(this.row.cells[at]);
  }

  /** The text of a field that is kept: whole and readable; null when blank. */
  keptText(field: ImportField): string | null {
    const at = this.columnOf(field);
    const text = this.word(field);
    if (at === null || text === '') return null;
    if (isDamagedText(text)) this.refuse('DAMAGED_TEXT', at);
    else if (text.length > longestImportText) this.refuse('TEXT_TOO_LONG', at, longestImportText);
    else return text.normalize('NFC');
    return null;
  }

  /** The whole number of a field; null when it has no column, is blank, or holds a mark instead. */
  count(field: ImportField): number | null {
    const at = this.columnOf(field);
    if (at === null) return null;
    const cell = this.numberAt(at, true);
    return cell.kind === 'NUMBER' ? cell.number.value : null;
  }

  /** What stands in a column of numbers. */
  numberAt(at: number, isCount = false): NumberCell {
    const cell = this.row.cells[at] ?? '';
    const plain = this.withoutFormula(cell, at);
    if (plain === null) return { kind: 'WRONG' };
    if (typeof plain === 'number') return { kind: 'NUMBER', number: ofWorkbook(plain) };
    const mark = valueMarkOf(plain);
    if (mark !== null) return { kind: 'MARK', mark };
    const parsed: Result<ParsedNumber, NumberProblem> = parseNumber(plain, this.sign, isCount);
    if (parsed.ok) return { kind: 'NUMBER', number: parsed.value };
    this.refuse(parsed.error, at);
    return { kind: 'WRONG' };
  }

  /** Adds a problem at a column, or of the whole row. */
  refuse(code: ImportProblemCode, column: number | null, limit?: number): void {
    const known = this.found.some((other) => other.code === code && other.column === column);
    if (known) return;
    const cell = column === null ? '' : (this.row.cells[column] ?? '');
    const { line } = this.row;
    this.found.push(
      importProblem(code, { line, column, cell, ...(limit !== undefined && { limit }) }),
    );
  }

  private withoutFormula(cell: TableCell, at: number): string | number | null {
    if (typeof cell !== 'object') return cell;
    this.refuse(cell.outcome === null ? 'FORMULA_WITHOUT_OUTCOME' : 'FORMULA', at);
    return cell.outcome;
  }
}

/** A number of a spreadsheet is stored in full; its digits tell how far it was rounded. */
function ofWorkbook(value: number): ParsedNumber {
  const [, fraction = ''] = String(value).split('.');
  return { value, decimals: /e/.test(fraction) ? 15 : fraction.length };
}
