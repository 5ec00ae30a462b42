import * as fc from 'fast-check';
import {
  type DecodedLine,
  type TextCodePage,
  decodeLines,
  maximumLineBytes,
} from './decode-stream';
import { streamOf } from './stream-of';

describe('decodeLines', () => {
  it.each([
    ['plain', Buffer.from('a\nb\n'), ['a', 'b'], 'ascii'],
    ['UTF-8', Buffer.from('Mozaïek\n'), ['Mozaïek'], 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffa\r\nZoë\r\n'), ['a', 'Zoë'], 'utf-8'],
    ['Windows-1252', Buffer.from('Moza\xefek\n', 'latin1'), ['Mozaïek'], 'windows-1252'],
    ['Windows-1252 signs', Buffer.from('\x92t \x80 \x9f', 'latin1'), ['’t € Ÿ'], 'windows-1252'],
    ['an empty line', Buffer.from('a\n\nb'), ['a', '', 'b'], 'ascii'],
    ['no last line end', Buffer.from('a\nb'), ['a', 'b'], 'ascii'],
    ['nothing', Buffer.from(''), [], undefined],
  ])('reads %s', async (_, bytes, texts, codePage) => {
    const lines = await linesOf(bytes);
    expect(lines.map(({ text }) => text)).toEqual(texts);
    expect(lines.at(-1)?.codePage).toBe(codePage);
    expect(lines.some(({ foreign }) => foreign)).toBe(false);
  });

  it('marks lines in another code page than the first line with an accent, and still reads them', async () => {
    const latin = Buffer.from('Samu\xebl\nBoom\n', 'latin1');
    const lines = await linesOf(Buffer.concat([latin, Buffer.from('Zoë\nMozaïek\n'), latin]));
    expect(lines.map(({ number, text, foreign }) => ({ number, text, foreign }))).toEqual([
      { number: 1, text: 'Samuël', foreign: false },
      { number: 2, text: 'Boom', foreign: false },
      { number: 3, text: 'Zoë', foreign: true },
      { number: 4, text: 'Mozaïek', foreign: true },
      { number: 5, text: 'Samuël', foreign: false },
      { number: 6, text: 'Boom', foreign: false },
    ]);
  });

  it('holds a byte order mark for a promise of UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('\ufeffa\n'), Buffer.from('Samu\xebl', 'latin1')]);
    expect(await linesOf(bytes)).toMatchObject([{ foreign: false }, { foreign: true }]);
  });

  it('reads every line in the code page that the reader states', async () => {
    const bytes = Buffer.from('Zoë\nSamu\xebl\n', 'latin1');
    expect((await linesOf(bytes, 7, 'windows-1252')).map(({ text }) => text)).toEqual([
      'Zoë',
      'Samuël',
    ]);
    expect((await linesOf(bytes, 7, 'utf-8'))[0]?.text).toBe('Zo\ufffd');
  });

  it('reads the same lines whatever the chunks, in both code pages', async () => {
    const text = fc.stringMatching(/^[a-zéëïç;" ]{0,12}$/);
    const property = fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('utf8' as const, 'latin1' as const),
      async (texts, chunkBytes, encoding) => {
        const lines = await linesOf(Buffer.from(`${texts.join('\n')}\n`, encoding), chunkBytes);
        expect(lines.map((line) => line.text)).toEqual(texts);
      },
    );
    await fc.assert(property);
  });

  it.each([
    ['an Excel file', Buffer.from('PK\x03\x04rest', 'latin1'), 'file.spreadsheet'],
    ['an old Excel file', Buffer.from('\xd0\xcf\x11\xe0\xa1', 'latin1'), 'file.spreadsheet'],
    ['UTF-16', Buffer.from('\ufeffa;b\n', 'utf16le'), 'file.utf-16'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'file.not-text'],
    ['endless noughts', Buffer.alloc(maximumLineBytes + 10), 'file.not-text'],
    ['a line without end', Buffer.alloc(maximumLineBytes + 1, 'a'), 'file.line-too-long'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(linesOf(bytes, 65_000)).rejects.toMatchObject({ refusal: { code } });
  });

  it('names the line that is too long', async () => {
    const bytes = Buffer.from(`a\nb\n${'c'.repeat(maximumLineBytes + 1)}\n`);
    await expect(linesOf(bytes, 65_000)).rejects.toMatchObject({ refusal: { line: 3 } });
  });
});

async function linesOf(
  bytes: Uint8Array,
  chunkBytes?: number,
  stated?: TextCodePage,
): Promise<DecodedLine[]> {
  const lines: DecodedLine[] = [];
  for await (const line of decodeLines(streamOf(bytes, chunkBytes), stated)) lines.push(line);
  return lines;
}
