import { isAscii, isUtf8 } from 'node:buffer';
import { TextRefused } from './text-refused';

/** Code pages in which Dutch tables are sent: what Excel writes, and what everything else does. */
export const textCodePages = ['utf-8', 'windows-1252'] as const;

/** One of the code pages in which a text may be written. */
export type TextCodePage = (typeof textCodePages)[number];

/** The code page of a line; a line without accents fits both. */
export type CodePage = 'ascii' | TextCodePage;

/** One line of a file, without its line end. */
export type DecodedLine = {
  /** The first line is 1. */
  readonly number: number;
  readonly text: string;
  /** The code page in which this line can be read. */
  readonly codePage: CodePage;
  /** Whether the line is in another code page than the file: the first line with an accent decides that. */
  readonly foreign: boolean;
};

/** Longest line that is read; the longest of DUO has about 600 bytes. Bounds the memory per line. */
export const maximumLineBytes = 65_536;

const lineFeed = 0x0a;
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads a file line by line. A byte order mark or the first line with an accent decides the code page;
 * each line that contradicts it is still read in its own, and marked as foreign.
 * @param stated the code page that the reader states: every line is then read in it, right or wrong
 * @throws TextRefused when the bytes are no text, or a line has no end.
 */
export async function* decodeLines(
  source: AsyncIterable<Uint8Array>,
  stated?: TextCodePage,
): AsyncGenerator<DecodedLine> {
  let filePage: CodePage = 'ascii';
  let number = 0;
  for await (const bytes of splitLines(source)) {
    number += 1;
    const marked = number === 1 && startsWith(bytes, [0xef, 0xbb, 0xbf]);
    const content = marked ? bytes.subarray(3) : bytes;
    if (marked) filePage = 'utf-8';
    if (content.includes(0)) throw new TextRefused({ code: 'file.not-text' });
    const codePage = codePageOf(content);
    if (filePage === 'ascii') filePage = codePage;
    const foreign = codePage !== 'ascii' && codePage !== filePage;
    const text =
      (stated ?? codePage) === 'windows-1252' ? decodeWindows1252(content) : utf8.decode(content);
    yield { number, text, codePage, foreign };
  }
}

function codePageOf(bytes: Uint8Array): CodePage {
  if (isAscii(bytes)) return 'ascii';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The characters of the bytes 80 to 9F; the five that have none keep their number, as browsers do. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By table: `TextDecoder` of several releases of Node reads Windows-1252 as Latin-1 and loses `’` and `€`. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => upperControls.charAt(sign.charCodeAt(0) - 0x80));
}

async function* splitLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let line = 1;
  let started = false;
  for await (const chunk of source) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(lineFeed, start);
      const piece = chunk.subarray(start, end === -1 ? chunk.length : end);
      heldBytes += piece.length;
      if (heldBytes > maximumLineBytes) throw tooLong(line, started ? [] : [...held, piece]);
      held.push(piece);
      if (end === -1) break;
      const whole = Buffer.concat(held);
      if (!started) refuseBinary(whole);
      started = true;
      yield withoutCarriageReturn(whole);
      [held, heldBytes] = [[], 0];
      [line, start] = [line + 1, end + 1];
    }
  }
  if (heldBytes === 0) return;
  const whole = Buffer.concat(held);
  if (!started) refuseBinary(whole);
  yield withoutCarriageReturn(whole);
}

/** An endless first line is most often no text at all: say so, rather than that it is long. */
function tooLong(line: number, opening: readonly Uint8Array[]): TextRefused {
  const bytes = Buffer.concat(opening);
  if (bytes.length > 0) refuseBinary(bytes);
  if (bytes.includes(0)) return new TextRefused({ code: 'file.not-text' });
  return new TextRefused({ code: 'file.line-too-long', line, maximumBytes: maximumLineBytes });
}

const spreadsheetOpenings = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const utf16Openings = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

function refuseBinary(opening: Uint8Array): void {
  if (spreadsheetOpenings.some((bytes) => startsWith(opening, bytes))) {
    throw new TextRefused({ code: 'file.spreadsheet' });
  }
  if (utf16Openings.some((bytes) => startsWith(opening, bytes))) {
    throw new TextRefused({ code: 'file.utf-16' });
  }
}

function startsWith(bytes: Uint8Array, opening: readonly number[]): boolean {
  return opening.every((byte, index) => bytes[index] === byte);
}

function withoutCarriageReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
}
