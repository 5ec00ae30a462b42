import type { Client, Connection, Submittable } from 'pg';

// A binary copy begins with a signature, flags and the length of an extension that nobody uses.
const headerLength = 19;
const fieldCount = 2;
const fieldLength = 4;

/**
 * Reads the rows of a query by `COPY ... TO STDOUT (FORMAT binary)`: the values as their bytes, since the driver hands
 * every other result over as text.
 * @param query SQL without parameters
 */
export async function* copyOut(client: Client, query: string): AsyncGenerator<readonly Buffer[]> {
  const copied = await copy(client, `COPY (${query}) TO STDOUT (FORMAT binary)`);
  let at = headerLength;
  for (;;) {
    const count = copied.readInt16BE(at);
    if (count < 0) return;
    at += fieldCount;
    const row: Buffer[] = [];
    for (let field = 0; field < count; field += 1) {
      const length = copied.readInt32BE(at);
      at += fieldLength;
      row.push(copied.subarray(at, at + length));
      at += length;
    }
    yield row;
  }
}

/**
 * Reads the rows of a query as lines of text: values apart by tabs, `\\N` for none.
 * @param query SQL without parameters
 */
export async function copyLines(client: Client, query: string): Promise<readonly string[]> {
  const copied = await copy(client, `COPY (${query}) TO STDOUT`);
  return copied.length === 0 ? [] : copied.toString('utf8', 0, copied.length - 1).split('\n');
}

function copy(client: Client, statement: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    client.query(new CopyOut(statement, resolve, reject));
  });
}

type CopyData = { readonly chunk: Buffer };

/** What the driver calls while a copy comes in. Its types know of queries with rows only. */
class CopyOut implements Submittable {
  private readonly chunks: Buffer[] = [];
  private failure: Error | null = null;

  constructor(
    private readonly statement: string,
    private readonly resolve: (copied: Buffer) => void,
    private readonly reject: (error: Error) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.statement);
  }

  // The driver reads the next chunk into the same memory.
  handleCopyData({ chunk }: CopyData): void {
    this.chunks.push(Buffer.from(chunk));
  }

  handleCommandComplete(): void {
    // The copy is whole when the server is ready for the next query.
  }

  handleError(error: Error): void {
    this.failure = error;
    this.reject(error);
  }

  handleReadyForQuery(): void {
    if (!this.failure) this.resolve(Buffer.concat(this.chunks));
  }
}
