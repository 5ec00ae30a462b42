import type { Client, Connection, Submittable } from 'pg';

/**
 * Writes lines into a table by `COPY ... FROM STDIN`, as text: values apart by tabs, `\N` for none.
 * @param target table and columns
 */
export async function copyIn(
  client: Client,
  target: string,
  lines: readonly string[],
): Promise<void> {
  if (lines.length === 0) return;
  await new Promise<void>((resolve, reject) => {
    client.query(new CopyIn(`COPY ${target} FROM STDIN`, lines, resolve, reject));
  });
}

/** What the driver calls while a copy goes out. Its types know of queries with rows only. */
class CopyIn implements Submittable {
  private failure: Error | null = null;

  constructor(
    private readonly statement: string,
    private readonly lines: readonly string[],
    private readonly resolve: () => void,
    private readonly reject: (error: Error) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.statement);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(Buffer.from(`${this.lines.join('\n')}\n`));
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {
    // The copy is whole when the server is ready for the next query.
  }

  handleError(error: Error): void {
    this.failure = error;
    this.reject(error);
  }

  handleReadyForQuery(): void {
    if (!this.failure) this.resolve();
  }
}

type CopyConnection = {
  sendCopyFromChunk: (chunk: Buffer) => void;
  endCopyFrom: () => void;
};
