import { createHash, type Hash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import type { Transaction } from '../platform/database/unit-of-work';

/** Rows that are in memory at a time. */
const batch = 500;

/** A file that is written and summed as it grows. */
class SummedFile {
  private readonly hash: Hash = createHash('sha256');

  private constructor(private readonly file: FileHandle) {}

  static async create(path: string): Promise<SummedFile> {
    return new SummedFile(await open(path, 'w'));
  }

  async write(text: string): Promise<void> {
    this.hash.update(text);
    await this.file.write(text);
  }

  /** Closes the file, and tells its SHA-256. */
  async close(): Promise<string> {
    await this.file.close();
    return this.hash.digest('hex');
  }
}

/** What was written of a query: how many rows, and the checksums of both forms. */
export type WrittenRows = { readonly rows: number; readonly json: string; readonly csv: string };

/** Where rows are written, and as which columns. */
export type RowFiles = {
  readonly json: string;
  readonly csv: string;
  readonly columns: readonly string[];
};

/**
 * Writes the rows of a query, each a JSON object in its one column `row`, as lines of JSON and as CSV. A few hundred
 * rows are in memory at a time, however many there are.
 */
export async function writeRows(
  transaction: Transaction,
  query: { readonly sql: string; readonly parameters: readonly unknown[] },
  files: RowFiles,
): Promise<WrittenRows> {
  const json = await SummedFile.create(files.json);
  const csv = await SummedFile.create(files.csv);
  let rows = 0;
  await csv.write(`${files.columns.join(',')}\r\n`);
  await transaction.query(`DECLARE archived NO SCROLL CURSOR FOR ${query.sql}`, [
    ...query.parameters,
  ]);
  for (;;) {
    const lines = await transaction.query<{ row: string }[]>(`FETCH ${batch} FROM archived`);
    await json.write(lines.map(({ row }) => `${row}\n`).join(''));
    await csv.write(lines.map(({ row }) => csvLine(recordOf(row), files.columns)).join(''));
    rows += lines.length;
    if (lines.length < batch) break;
  }
  await transaction.query('CLOSE archived');
  return { rows, json: await json.close(), csv: await csv.close() };
}

function recordOf(row: string): Readonly<Record<string, unknown>> {
  return JSON.parse(row) as Record<string, unknown>;
}

/** A record of CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front. */
function csvLine(row: Readonly<Record<string, unknown>>, columns: readonly string[]): string {
  return `${columns.map((column) => csvCell(row[column])).join(',')}\r\n`;
}

function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
