import type { HeadingLevel, Tone } from '../document/document';

/** A way to set text: size in points, colour, weight, room below. */
export type TextStyle = {
  readonly size: number;
  readonly colour: string;
  readonly weight: 'regular' | 'bold';
  readonly above: number;
  readonly below: number;
};

const ink = '#1c2426';
const soft = '#4c5759';
const brand = '#12363f';

/** A4 with room for a binder; the foot of the page holds the number. Points. */
export const page = { width: 595.28, height: 841.89, side: 56, top: 54, bottom: 64 } as const;

/** Colours of lines and grounds that carry no meaning. */
export const ground = { line: '#7d7a72', hairline: '#d9d4c9', header: '#e2eff1', brand } as const;

/** How headings are set. */
export const headingStyles: Readonly<Record<HeadingLevel, TextStyle>> = {
  1: { size: 22, colour: brand, weight: 'bold', above: 0, below: 8 },
  2: { size: 15, colour: brand, weight: 'bold', above: 14, below: 5 },
  3: { size: 12, colour: ink, weight: 'bold', above: 9, below: 3 },
};

/** How paragraphs are set. */
export const toneStyles: Readonly<Record<Tone, TextStyle>> = {
  LEAD: { size: 13, colour: ink, weight: 'regular', above: 0, below: 9 },
  BODY: { size: 11, colour: ink, weight: 'regular', above: 0, below: 7 },
  NOTE: { size: 9.5, colour: soft, weight: 'regular', above: 0, below: 7 },
};

/** How the cells of tables are set. */
export const cellStyles = {
  header: { size: 10, colour: brand, weight: 'bold', above: 0, below: 0 },
  first: { size: 10, colour: ink, weight: 'bold', above: 0, below: 0 },
  other: { size: 10, colour: ink, weight: 'regular', above: 0, below: 0 },
} as const satisfies Record<string, TextStyle>;
