import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { woffAsTrueType } from './woff-as-truetype';

const resolve = createRequire(import.meta.url).resolve;

/** A TrueType font with the name by which it is asked for. */
export type FontFile = { readonly name: string; readonly bytes: Buffer };

/** A weight of the typeface: one font for Western Europe, one for the letters beyond it. */
export type FontFace = { readonly main: FontFile; readonly beyond: FontFile };

/**
 * Atkinson Hyperlegible, made for readers with low vision, from the package: documents and pictures are the same on a
 * machine without fonts.
 */
export const typeface = {
  name: 'Atkinson Hyperlegible',
  regular: face('400'),
  bold: face('700'),
} as const;

/** What stands in for signs that the typeface lacks. */
const standIns: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '→': '->',
  '←': '<-',
  '✓': 'v',
  '✔': 'v',
};

function face(weight: '400' | '700'): FontFace {
  const file = (letters: string): FontFile => {
    const name = `atkinson-hyperlegible-${letters}-${weight}-normal`;
    const woff = readFileSync(resolve(`@fontsource/atkinson-hyperlegible/files/${name}.woff`));
    return { name, bytes: woffAsTrueType(woff) };
  };
  return { main: file('latin'), beyond: file('latin-ext') };
}

/** Text as the typeface can set it: accents in one sign, and stand-ins for what no face has. */
export function settableText(text: string, has: (codePoint: number) => boolean): string {
  const isSettable = (sign: string) => sign === '\n' || has(sign.codePointAt(0) ?? 0);
  return [...text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ')]
    .map((sign) => (isSettable(sign) ? sign : (standIns[sign] ?? '?')))
    .join('');
}
