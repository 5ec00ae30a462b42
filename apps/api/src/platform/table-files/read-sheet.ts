import { type TableCell, type TableRow } from '@verankerd/domain';
import { dateOfSerial, percentageOf } from './number-format';
import { readPart } from './read-part';
import { TextGatherer, type Sheet, type Workbook } from './read-workbook';
import { TableRefused, longestCell, mostColumns } from './table-refused';
import { type WorkbookArchive } from './workbook-archive';
import { WorkbookRefused } from './workbook-refused';
import { type XmlHandler, attributeOf } from './xml-reader';

/** Reads the rows of a sheet while it unpacks; rows without any value are left out. */
export async function* readSheet(
  archive: WorkbookArchive,
  workbook: Workbook,
  sheet: Sheet,
): AsyncGenerator<TableRow> {
  const gatherer = new RowGatherer(workbook);
  const chunks = readPart(archive, sheet.part, gatherer);
  try {
    while (!(await chunks.next()).done) yield* gatherer.take();
  } finally {
    await chunks.return(undefined);
  }
}

/** The cell that is being read: its column, its kind, and whether a formula reckons it. */
type OpenCell = {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  value: string | null;
};

class RowGatherer implements XmlHandler {
  private rows: TableRow[] = [];
  private line = 0;
  private cells: TableCell[] = [];
  private cell: OpenCell | null = null;
  private isWithinValue = false;
  private readonly inline = new TextGatherer();

  constructor(private readonly workbook: Workbook) {}

  /** The rows that are whole by now. */
  take(): readonly TableRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  readonly opened = (name: string, attributes: string): void => {
    if (name === 'row') {
      this.line = Number(attributeOf(attributes, 'r') ?? this.line + 1);
      this.cells = [];
    } else if (name === 'c') {
      this.cell = this.openCell(attributes);
    } else if (this.cell) {
      if (name === 'f') this.cell.hasFormula = true;
      if (name === 'v') this.isWithinValue = true;
      this.inline.opened(name);
    }
  };

  readonly text = (text: string): void => {
    if (this.isWithinValue && this.cell) this.cell.value = (this.cell.value ?? '') + text;
    else this.inline.text(text);
  };

  readonly closed = (name: string): void => {
    this.inline.closed(name);
    if (name === 'v') this.isWithinValue = false;
    else if (name === 'c' && this.cell) {
      this.keep(this.cell);
      this.cell = null;
    } else if (name === 'row' && this.cells.length > 0) {
      this.rows.push({ line: this.line, cells: this.cells });
    }
  };

  private openCell(attributes: string): OpenCell {
    const reference = /^([A-Z]{1,3})\d+$/.exec(attributeOf(attributes, 'r') ?? '');
    return {
      column: reference ? columnOf(reference[1] ?? '') : this.cells.length,
      type: attributeOf(attributes, 't') ?? 'n',
      style: Number(attributeOf(attributes, 's') ?? 0),
      hasFormula: false,
      value: null,
    };
  }

  private keep(cell: OpenCell): void {
    const value = this.valueOf(cell);
    if (value === '' && !cell.hasFormula) return;
    if (cell.column >= mostColumns) {
      throw new TableRefused({ code: 'file.too-many-columns', maximum: mostColumns });
    }
    if (typeof value === 'string' && value.length > longestCell) {
      throw new WorkbookRefused({ code: 'file.cell-too-long', maximum: longestCell });
    }
    while (this.cells.length < cell.column) this.cells.push('');
    const hasOutcome = value !== '' && cell.type !== 'e';
    this.cells[cell.column] = cell.hasFormula ? { outcome: hasOutcome ? value : null } : value;
  }

  private valueOf({ type, style, value }: OpenCell): string | number {
    const inline = this.inline.take();
    if (type === 'inlineStr') return inline;
    if (value === null || value === '') return '';
    if (type === 's') return this.workbook.sharedTexts[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'WAAR' : 'ONWAAR';
    if (type === 'd') return value.slice(0, 10);
    if (type !== 'n') return value;
    const number = Number(value);
    const meaning = this.workbook.meanings[style] ?? 'PLAIN';
    if (meaning === 'PERCENTAGE') return percentageOf(number);
    if (meaning === 'DATE') return dateOfSerial(number, this.workbook.from1904) ?? number;
    return number;
  }
}

/** `A` is 0, `Z` 25, `AA` 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
