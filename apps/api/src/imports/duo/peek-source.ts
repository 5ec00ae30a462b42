/** The beginning of a stream, and the stream as if nobody had looked. */
export type PeekedSource = {
  readonly opening: readonly Uint8Array[];
  readonly whole: AsyncGenerator<Uint8Array>;
};

/** Bytes that are looked at: column names stand in the first lines, and the longest of DUO have about 1,500. */
const peekedBytes = 65_536;

/** Looks at the beginning of a stream that can be read only once. */
export async function peekSource(source: AsyncIterable<Uint8Array>): Promise<PeekedSource> {
  const chunks = source[Symbol.asyncIterator]();
  const opening: Uint8Array[] = [];
  let bytes = 0;
  while (bytes < peekedBytes) {
    const read = await chunks.next();
    if (read.done) break;
    opening.push(read.value);
    bytes += read.value.length;
  }
  return { opening, whole: replay(opening, chunks) };
}

async function* replay(
  opening: readonly Uint8Array[],
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* opening;
    for (let read = await chunks.next(); !read.done; read = await chunks.next()) yield read.value;
  } finally {
    await chunks.return?.();
  }
}
