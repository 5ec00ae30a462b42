import { type Delimiter, delimiters, recogniseDelimiter } from '@verankerd/domain';
import { type CodePage, type DecodedLine, type TextCodePage, decodeLines } from './decode-stream';
import { LineReader, longestRecord } from './line-reader';
import { splitRecord } from './split-record';
import { type FileRow, type TableFileSettings } from './table-file';
import { TableRefused, longestCell, mostColumns, mostRows } from './table-refused';
import { TextRefused } from './text-refused';

/** What a text file turned out to be written in. */
export type TextLayout = {
  readonly codePage: CodePage;
  readonly delimiter: Delimiter;
};

/** Lines that are looked at to find the delimiter. */
const sampledLines = 100;

/** Most lines of a text, blank ones too: a file of nothing else would keep a processor busy for minutes. */
const mostLines = longestRecord * mostRows;

/**
 * Finds out how a text table is written, from its first lines for the delimiter and from all of them for the code page.
 * @throws TextRefused when it is no text
 * @throws TableRefused when it holds nothing, or more lines than are read
 */
export async function recogniseTextLayout(
  bytes: Uint8Array,
  stated: TableFileSettings,
): Promise<TextLayout> {
  const sample: string[] = [];
  let codePage: CodePage = 'ascii';
  for await (const line of decodeLines(chunksOf(bytes))) {
    refuseLong(line);
    if (codePage === 'ascii') codePage = line.codePage;
    if (sample.length < sampledLines && line.text.trim() !== '') sample.push(line.text);
    if (sample.length === sampledLines && codePage !== 'ascii') break;
  }
  if (sample.length === 0) throw new TableRefused({ code: 'file.empty' });
  const delimiter =
    stated.delimiter ?? recogniseDelimiter(delimiters.map((sign) => widths(sample, sign)));
  return { codePage: stated.codePage ?? codePage, delimiter: delimiter ?? ';' };
}

function widths(lines: readonly string[], delimiter: Delimiter) {
  const found = lines.flatMap((line) => {
    const record = splitRecord(line, delimiter, 0);
    return record.kind === 'FIELDS' ? [record.fields.length] : [];
  });
  return { delimiter, widths: found };
}

/**
 * Reads the rows of a text table, the column names among them. A row whose quotes are broken comes without cells.
 * @param stated the code page that the reader states instead of the one recognised
 */
export async function* readTextRows(
  bytes: Uint8Array,
  delimiter: Delimiter,
  stated?: TextCodePage,
): AsyncGenerator<FileRow> {
  const lines = new LineReader(decodeLines(chunksOf(bytes), stated));
  try {
    for (let line = await lines.next(); line; line = await lines.next()) {
      refuseLong(line);
      if (line.text.trim() !== '') yield await readRow(lines, line, delimiter);
    }
  } catch (error) {
    throw error instanceof TextRefused ? asTableRefused(error) : error;
  } finally {
    await lines.close();
  }
}

async function readRow(
  lines: LineReader,
  line: DecodedLine,
  delimiter: Delimiter,
): Promise<FileRow> {
  const record = splitRecord(line.text, delimiter, line.text.split(delimiter).length);
  const cells =
    record.kind === 'FIELDS'
      ? record.fields
      : record.kind === 'UNCLOSED'
        ? await lines.continued(line, delimiter, null)
        : null;
  if (cells) refuseLarge(cells);
  return {
    line: line.number,
    cells: cells ?? [],
    isBroken: cells === null,
    isForeign: line.foreign,
  };
}

function refuseLong({ number }: DecodedLine): void {
  if (number > mostLines) throw new TableRefused({ code: 'file.too-many-rows', maximum: mostRows });
}

function refuseLarge(cells: readonly string[]): void {
  if (cells.length > mostColumns) {
    throw new TableRefused({ code: 'file.too-many-columns', maximum: mostColumns });
  }
  if (cells.some(({ length }) => length > longestCell)) {
    throw new TableRefused({ code: 'file.cell-too-long', maximum: longestCell });
  }
}

/** Says why a text is no table; a spreadsheet under the name of a text is told as such. */
export function asTableRefused({ refusal }: TextRefused): TableRefused {
  return new TableRefused(
    refusal.code === 'file.spreadsheet' ? { code: 'file.wrong-extension' } : refusal,
  );
}

const chunkBytes = 65_536;

/** In pieces, so that the decoder holds one line at a time and not the file twice. */
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    yield bytes.subarray(start, start + chunkBytes);
  }
}
