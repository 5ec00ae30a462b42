import { type Result } from '@verankerd/domain';
import {
  type CodePage,
  type DecodedLine,
  decodeLines,
} from '../../platform/table-files/decode-stream';
import { LineReader } from '../../platform/table-files/line-reader';
import { splitRecord } from '../../platform/table-files/split-record';
import { TextRefused } from '../../platform/table-files/text-refused';
import { FileRefused, type FileRefusal } from './file-refused';
import { normalisedHeader } from './look-alike';
import { type RowProblem, rowProblem } from './row-problem';

/** A row whose values stand under their names, or what is wrong with it; a row can have warnings and values. */
export type TableRow = {
  readonly line: number;
  /** Null when the values cannot be told apart: the problems then hold an error. */
  readonly fields: readonly string[] | null;
  readonly problems: readonly RowProblem[];
};

/** A table of which the columns are known and the rows still stream. */
export type Table<Layout> = {
  readonly layout: Layout;
  readonly headers: readonly string[];
  readonly delimiter: string;
  /** Lines above the column names, each a warning. */
  readonly problems: readonly RowProblem[];
  readonly rows: AsyncGenerator<TableRow>;
  /** Lines read so far in each code page. */
  readonly codePages: Readonly<Record<CodePage, number>>;
  /** Lets go of the source; a reader that stops early leaves no file open. */
  readonly close: () => Promise<void>;
};

/** Tells from the column names whether this is the file that the reader wants, and where its columns stand. */
export type Recognise<Layout> = (headers: readonly string[]) => Result<Layout, FileRefusal>;

/** Most rows that a file may hold; the whole country has about 10,000 establishments. Bounds the memory. */
export const maximumRows = 30_000;

const delimiters = [';', ',', '\t'];
const deepestHeader = 15;

/**
 * Opens a table: finds the column names in its first lines and the delimiter that makes sense of them.
 * @throws FileRefused when none of the first lines holds the column names sought; it tells what they look like.
 */
export async function openTable<Layout>(
  source: AsyncIterable<Uint8Array>,
  recognise: Recognise<Layout>,
): Promise<Table<Layout>> {
  const codePages = { ascii: 0, 'utf-8': 0, 'windows-1252': 0 };
  const lines = new LineReader(counted(decodeLines(source), codePages));
  const above: DecodedLine[] = [];
  let refusal: FileRefusal = { code: 'file.empty' };
  for (let depth = 0; depth < deepestHeader; depth += 1) {
    const line = await lines.next();
    if (!line) break;
    if (line.text.trim() === '') continue;
    const opened = openHeader(line.text, recognise);
    if (opened.ok) {
      const { headers, delimiter, layout } = opened.value;
      const problems = above.map(({ number, text }) =>
        rowProblem('row.above-header', { line: number, value: text }),
      );
      const rows = readRows(lines, headers, delimiter);
      return { layout, headers, delimiter, problems, rows, codePages, close: () => lines.close() };
    }
    if (above.length === 0 || (!tellsWhatItIs(refusal) && tellsWhatItIs(opened.error))) {
      refusal = opened.error;
    }
    above.push(line);
  }
  await lines.close();
  throw new FileRefused(refusal);
}

/** Notes above a table look like nothing: a later line may tell more. */
function tellsWhatItIs(refusal: FileRefusal): boolean {
  return !('looksLike' in refusal && refusal.looksLike === 'UNKNOWN');
}

type Opened<Layout> = {
  readonly headers: readonly string[];
  readonly delimiter: string;
  readonly layout: Layout;
};

function openHeader<Layout>(
  text: string,
  recognise: Recognise<Layout>,
): Result<Opened<Layout>, FileRefusal> {
  const candidates = delimiters
    .flatMap((delimiter) => {
      const record = splitRecord(text, delimiter, 0);
      return record.kind === 'FIELDS' ? [{ delimiter, headers: record.fields }] : [];
    })
    .sort((left, right) => right.headers.length - left.headers.length);
  let refusal: FileRefusal | null = null;
  for (const { delimiter, headers } of candidates) {
    const layout = recognise(headers);
    if (layout.ok) return { ok: true, value: { headers, delimiter, layout: layout.value } };
    refusal ??= layout.error;
  }
  return { ok: false, error: refusal ?? { code: 'file.not-text' } };
}

async function* readRows(
  lines: LineReader,
  headers: readonly string[],
  delimiter: string,
): AsyncGenerator<TableRow> {
  const nameless = headers.flatMap((name, index) => (normalisedHeader(name) === '' ? [index] : []));
  let count = 0;
  for (let line = await lines.next(); line; line = await lines.next()) {
    if (line.text.trim() === '') continue;
    count += 1;
    if (count > maximumRows) {
      throw new FileRefused({ code: 'file.too-many-rows', maximum: maximumRows });
    }
    const row = await readRow(lines, line, delimiter, headers.length, nameless);
    if (row.fields?.every((field) => field.trim() === '')) continue;
    yield row;
  }
}

async function readRow(
  lines: LineReader,
  first: DecodedLine,
  delimiter: string,
  expected: number,
  nameless: readonly number[],
): Promise<TableRow> {
  const { number: line, text } = first;
  const record = splitRecord(text, delimiter, expected);
  const fields =
    record.kind === 'FIELDS'
      ? record.fields
      : record.kind === 'UNCLOSED'
        ? await lines.continued(first, delimiter, expected)
        : null;
  const problems: RowProblem[] = [];
  if (first.foreign) problems.push(rowProblem('row.other-code-page', { line, value: text }));
  if (!fields) {
    return {
      line,
      fields: null,
      problems: [...problems, rowProblem('row.broken-quotes', { line, value: text })],
    };
  }
  if (fields.length !== expected) {
    const value = `${fields.length} / ${expected}`;
    return {
      line,
      fields: null,
      problems: [...problems, rowProblem('row.wrong-field-count', { line, value })],
    };
  }
  const stray = nameless.map((index) => fields[index] ?? '').find((value) => value.trim() !== '');
  if (stray !== undefined) {
    const problem = rowProblem('row.value-under-blank-header', { line, value: stray });
    return { line, fields: null, problems: [...problems, problem] };
  }
  if (record.kind === 'FIELDS' && record.literally) {
    problems.push(rowProblem('row.quotes-taken-literally', { line, value: text }));
  }
  return { line, fields, problems };
}

async function* counted(
  lines: AsyncGenerator<DecodedLine>,
  codePages: Record<CodePage, number>,
): AsyncGenerator<DecodedLine> {
  try {
    for await (const line of lines) {
      codePages[line.codePage] += 1;
      yield line;
    }
  } catch (error) {
    throw error instanceof TextRefused ? new FileRefused(error.refusal) : error;
  }
}
