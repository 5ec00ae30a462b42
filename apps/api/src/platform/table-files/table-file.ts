import { type Delimiter, type TableRow } from '@verankerd/domain';
import { type CodePage, type TextCodePage } from './decode-stream';
import { readSheet } from './read-sheet';
import { type Workbook, readWorkbook } from './read-workbook';
import { TableRefused } from './table-refused';
import { asTableRefused, readTextRows, recogniseTextLayout } from './text-table';
import { TextRefused } from './text-refused';
import { openWorkbookArchive } from './workbook-archive';
import { WorkbookRefused } from './workbook-refused';

/** A row of a file: its cells, and what was odd about reading it. */
export type FileRow = TableRow & {
  /** Whether its quotes do not close, so that its values cannot be told apart. */
  readonly isBroken: boolean;
  /** Whether it is in another code page than the file. */
  readonly isForeign: boolean;
};

/** What the reader states about a file, where it was recognised wrongly. */
export type TableFileSettings = {
  readonly codePage?: TextCodePage | undefined;
  readonly delimiter?: Delimiter | undefined;
  readonly sheet?: string | undefined;
};

/** A table as it was found in a file. Its rows can be read as often as needed. */
export type TableFile = {
  readonly kind: 'TEXT' | 'WORKBOOK';
  /** Null for a workbook. */
  readonly codePage: CodePage | null;
  /** Null for a workbook. */
  readonly delimiter: Delimiter | null;
  /** Names of the sheets to choose from; empty for a text. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly rows: () => AsyncGenerator<FileRow>;
};

const zipOpening = [0x50, 0x4b];
const oldOfficeOpening = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens a CSV or XLSX file that was sent, whatever is in it: the content decides what it is, and has to agree with the
 * name. Bounded memory: the bytes that are passed, the shared texts of a workbook, and one row.
 * @throws TableRefused when it cannot be read
 */
export async function openTableFile(
  name: string,
  bytes: Buffer,
  settings: TableFileSettings = {},
): Promise<TableFile> {
  try {
    if (/\.(xlsm|xltm|xlam)$/i.test(name)) throw new TableRefused({ code: 'file.macros' });
    if (startsWith(bytes, oldOfficeOpening)) throw oldOffice(bytes);
    const isWorkbook = startsWith(bytes, zipOpening);
    refuseOtherName(name, isWorkbook);
    return isWorkbook ? await openWorkbook(bytes, settings) : await openText(bytes, settings);
  } catch (error) {
    if (error instanceof TextRefused) throw asTableRefused(error);
    if (error instanceof WorkbookRefused) throw new TableRefused(error.refusal);
    throw error;
  }
}

/** A name without a telling ending says nothing that could be wrong. */
function refuseOtherName(name: string, isWorkbook: boolean): void {
  const claimsText = /\.(csv|txt|tsv)$/i.test(name);
  const claimsWorkbook = /\.xls[xb]?$/i.test(name);
  if (isWorkbook ? claimsText : claimsWorkbook) {
    throw new TableRefused({ code: 'file.wrong-extension' });
  }
}

/** A workbook with a password is wrapped into the format of before 2007. */
function oldOffice(bytes: Buffer): TableRefused {
  const isEncrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return new TableRefused({ code: isEncrypted ? 'file.encrypted' : 'file.other-spreadsheet' });
}

async function openText(bytes: Buffer, settings: TableFileSettings): Promise<TableFile> {
  const { codePage, delimiter } = await recogniseTextLayout(bytes, settings);
  return {
    kind: 'TEXT',
    codePage,
    delimiter,
    sheets: [],
    sheet: null,
    rows: () => readTextRows(bytes, delimiter, settings.codePage),
  };
}

async function openWorkbook(bytes: Buffer, { sheet }: TableFileSettings): Promise<TableFile> {
  const archive = await openWorkbookArchive(bytes);
  const workbook = await readWorkbook(archive);
  const chosen = chosenSheet(workbook, archive.sizeOf, sheet);
  return {
    kind: 'WORKBOOK',
    codePage: null,
    delimiter: null,
    sheets: workbook.sheets.map(({ name }) => name),
    sheet: chosen.name,
    rows: () => asFileRows(readSheet(archive, workbook, chosen)),
  };
}

/** Unless the reader chooses: the largest sheet, since covers and explanations are short. */
function chosenSheet(
  { sheets }: Workbook,
  sizeOf: (part: string) => number,
  wanted: string | undefined,
) {
  const [largest] = [...sheets].sort((one, other) => sizeOf(other.part) - sizeOf(one.part));
  const chosen = wanted === undefined ? largest : sheets.find(({ name }) => name === wanted);
  if (!chosen) throw new WorkbookRefused({ code: 'file.no-such-sheet' });
  return chosen;
}

async function* asFileRows(rows: AsyncGenerator<TableRow>): AsyncGenerator<FileRow> {
  try {
    for await (const row of rows) yield { ...row, isBroken: false, isForeign: false };
  } catch (error) {
    throw error instanceof WorkbookRefused ? new TableRefused(error.refusal) : error;
  }
}

function startsWith(bytes: Uint8Array, opening: readonly number[]): boolean {
  return opening.every((byte, index) => bytes[index] === byte);
}
