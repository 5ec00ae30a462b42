import * as fc from 'fast-check';
import { peekSource } from './peek-source';
import { streamOf } from '../../platform/table-files/stream-of';

describe('peekSource', () => {
  it('shows the beginning and gives the whole back, whatever the chunks', async () => {
    const property = fc.asyncProperty(
      fc.uint8Array({ maxLength: 200_000 }),
      fc.integer({ min: 1_000, max: 70_000 }),
      async (bytes, chunkBytes) => {
        const { opening, whole } = await peekSource(streamOf(bytes, chunkBytes));
        const shown = Buffer.concat(opening);
        expect(shown.length).toBeGreaterThanOrEqual(Math.min(bytes.length, 65_536));
        const chunks: Uint8Array[] = [];
        for await (const chunk of whole) chunks.push(chunk);
        expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
        expect(shown.equals(bytes.subarray(0, shown.length))).toBe(true);
      },
    );
    await fc.assert(property, { numRuns: 30 });
  });

  it('lets go of the source when the reader stops early', async () => {
    let isClosed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield new Uint8Array(40_000);
      } finally {
        isClosed = true;
      }
    }
    const { whole } = await peekSource(source());
    for await (const chunk of whole) if (chunk.length > 0) break;
    expect(isClosed).toBe(true);
  });
});
