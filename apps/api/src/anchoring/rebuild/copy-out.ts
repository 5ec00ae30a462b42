import type { Client, Connection, Submittable } from 'pg';

// A binary copy begins with a signature, flags and the length of an extension that nobody uses.
const headerLength = 19;
const countLength = 2;
const fieldLength = 4;

/**
 * Reads the rows of a query by `COPY ... TO STDOUT (FORMAT binary)`: the values as their bytes, since the driver hands
 * every other result over as text.
 * @param query SQL without parameters
 * @param take gets each row as it comes, while the server makes the next; it must not keep the bytes
 */
export function copyOut(
  client: Client,
  query: string,
  take: (row: readonly Buffer[]) => void,
): Promise<void> {
  let isFirst = true;
  return copy(client, `COPY (${query}) TO STDOUT (FORMAT binary)`, (chunk) => {
    const row = rowIn(chunk, isFirst ? headerLength : 0);
    isFirst = false;
    if (row) take(row);
  });
}

/**
 * Reads the rows of a query as lines of text: values apart by tabs, `\N` for none.
 * @param query SQL without parameters
 */
export async function copyLines(client: Client, query: string): Promise<readonly string[]> {
  const lines: string[] = [];
  await copy(client, `COPY (${query}) TO STDOUT`, (chunk) => {
    lines.push(chunk.toString('utf8', 0, chunk.length - 1));
  });
  return lines;
}

/** A message of a copy that goes out holds one row; the last one has no fields, and tells that it was the last. */
function rowIn(chunk: Buffer, start: number): readonly Buffer[] | null {
  if (chunk.length <= start) return null;
  let at = start + countLength;
  const row: Buffer[] = [];
  for (let left = chunk.readInt16BE(start); left > 0; left -= 1) {
    const length = chunk.readInt32BE(at);
    at += fieldLength;
    row.push(chunk.subarray(at, at + length));
    at += length;
  }
  return row.length === 0 ? null : row;
}

function copy(client: Client, statement: string, take: (chunk: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new CopyOut(statement, take, resolve, reject));
  });
}

/** What the driver calls while a copy comes in. Its types know of queries with rows only. */
class CopyOut implements Submittable {
  private failure: Error | null = null;

  constructor(
    private readonly statement: string,
    private readonly take: (chunk: Buffer) => void,
    private readonly resolve: () => void,
    private readonly reject: (error: Error) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.statement);
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    if (this.failure) return;
    try {
      this.take(chunk);
    } catch (error) {
      // Thrown on, it would end the process in the middle of what the driver does.
      this.failure = error instanceof Error ? error : new Error(String(error));
    }
  }

  handleCommandComplete(): void {
    // The copy is whole when the server is ready for the next query.
  }

  handleError(error: Error): void {
    this.failure = error;
    this.reject(error);
  }

  handleReadyForQuery(): void {
    if (this.failure) this.reject(this.failure);
    else this.resolve();
  }
}
