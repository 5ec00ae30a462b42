import type { ChartDescription, ChartTexts } from '@verankerd/chart-drawing';

/** Level of a heading; 1 is the title at the top of the document. */
export type HeadingLevel = 1 | 2 | 3;

/** How loud a paragraph is: the sentence that matters, running text, or a note below a figure. */
export type Tone = 'LEAD' | 'BODY' | 'NOTE';

/** A table with a real header row. */
export type TableBlock = {
  readonly kind: 'TABLE';
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Share of the width of each column; they need not add up to 1. */
  readonly widths: readonly number[];
};

/** How high a chart is: half as high as wide, or low, where there is little room. */
export type FigureShape = 'WIDE' | 'LOW';

/** A chart with the words for whoever does not see it. */
export type FigureBlock = {
  readonly kind: 'FIGURE';
  readonly chart: ChartDescription;
  readonly alternative: string;
  readonly shape: FigureShape;
};

/** A part of a document, in reading order. Every kind of file is made of these. */
export type Block =
  | { readonly kind: 'HEADING'; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: 'PARAGRAPH'; readonly tone: Tone; readonly text: string }
  | { readonly kind: 'LIST'; readonly items: readonly string[] }
  | TableBlock
  | FigureBlock
  | { readonly kind: 'PAGE_BREAK' };

/** What is the same for every file that is made of one snapshot. */
export type DocumentFacts = {
  readonly title: string;
  readonly subject: string;
  /** The school or board that the document is of. Never a person. */
  readonly author: string;
  readonly language: 'nl' | 'en';
  /** The moment of the snapshot: the only date in the file, so that the same snapshot gives the same file. */
  readonly madeAt: Date;
  /** At the foot of each page: what this is of, and that it is frozen. */
  readonly footer: string;
  readonly words: DocumentWords;
};

/** Words that a renderer needs of its own. */
export type DocumentWords = {
  readonly page: (page: number, pages: number) => string;
  readonly chart: ChartTexts;
};

/** A document to read from top to bottom. */
export type Document = DocumentFacts & { readonly blocks: readonly Block[] };

/** One slide: a title that says the point, little below it, and what to say in the notes. */
export type Slide = {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly notes: string;
};

/** Slides to show to a team. */
export type Deck = DocumentFacts & { readonly slides: readonly Slide[] };

/** A sheet of data: a name, a header row, and cells that are numbers or words. */
export type Sheet = {
  /** At most 31 characters, as spreadsheets ask. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

/** Sheets of data that belong together. */
export type Workbook = DocumentFacts & { readonly sheets: readonly Sheet[] };

/** A heading. */
export function heading(level: HeadingLevel, text: string): Block {
  return { kind: 'HEADING', level, text };
}

/** A paragraph of running text, or of another tone. */
export function paragraph(text: string, tone: Tone = 'BODY'): Block {
  return { kind: 'PARAGRAPH', tone, text };
}

/** A list; no block at all when there is nothing in it. */
export function list(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'LIST', items }];
}

/**
 * A table.
 * @throws RangeError when a row has another number of cells than the header.
 */
export function table(parts: Omit<TableBlock, 'kind'>): TableBlock {
  const wrong = parts.rows.find((row) => row.length !== parts.header.length);
  if (wrong || parts.widths.length !== parts.header.length)
    throw new RangeError(`The table "${parts.caption}" has a row that does not fit its header`);
  return { kind: 'TABLE', ...parts };
}

/** A chart, told by its finding and its sentence to whoever does not see it. */
export function figure(chart: ChartDescription, shape: FigureShape = 'WIDE'): FigureBlock {
  return { kind: 'FIGURE', chart, alternative: `${chart.title}. ${chart.summary}`, shape };
}
