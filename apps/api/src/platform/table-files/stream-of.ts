/** A stream of bytes for specs, in chunks so small that lines and characters break across them. */
export async function* streamOf(
  content: string | Uint8Array,
  chunkBytes = 7,
): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    yield bytes.subarray(start, start + chunkBytes);
  }
}
