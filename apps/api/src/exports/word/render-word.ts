import {
  AlignmentType,
  BorderStyle,
  Document as WordDocument,
  Footer,
  HeadingLevel as WordHeading,
  ImageRun,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import type { Block, Document, FigureBlock, TableBlock, Tone } from '../document/document';
import { steadyOfficeFile } from '../files/steady-archive';
import { chartPicture } from '../pictures/draw-chart-picture';

// Twentieths of a point; the page is A4 with margins of 2 cm.
const textWidth = 9638;
const pixelsAcross = 640;
const brand = '12363F';
const soft = '4C5759';
const bullets = 'bullets';

const headings = {
  1: WordHeading.HEADING_1,
  2: WordHeading.HEADING_2,
  3: WordHeading.HEADING_3,
} as const;

const toneStyles: Readonly<Record<Tone, string>> = { LEAD: 'Lead', BODY: 'Normal', NOTE: 'Note' };

/**
 * Makes a Word document to work on: real styles, headings, lists and tables whose header comes back on each page,
 * charts as pictures with words beside them, the language of the text.
 */
export async function renderWord(document: Document): Promise<Buffer> {
  const word = new WordDocument({
    title: document.title,
    subject: document.subject,
    creator: document.author,
    lastModifiedBy: document.author,
    styles: stylesOf(document.language === 'nl' ? 'nl-NL' : 'en-GB'),
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        footers: { default: footerOf(document) },
        children: document.blocks.flatMap((block, place) => wordBlock(block, place, document)),
      },
    ],
  });
  return steadyOfficeFile(await Packer.toBuffer(word), document.madeAt);
}

function wordBlock(block: Block, place: number, document: Document): readonly FileChild[] {
  switch (block.kind) {
    case 'HEADING':
      return [new Paragraph({ text: block.text, heading: headings[block.level] })];
    case 'PARAGRAPH':
      return [new Paragraph({ style: toneStyles[block.tone], children: linesOf(block.text) })];
    case 'LIST':
      return block.items.map(
        (text) => new Paragraph({ text, numbering: { reference: bullets, level: 0 } }),
      );
    case 'TABLE':
      return wordTable(block);
    case 'FIGURE':
      return wordFigure(block, place, document);
    case 'PAGE_BREAK':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function linesOf(text: string): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
}

function wordTable({ caption, header, rows, widths }: TableBlock): readonly FileChild[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = widths.map((share) => Math.round((textWidth * share) / whole));
  const cell = (text: string, place: number, isHeader: boolean) =>
    new TableCell({
      width: { size: columnWidths[place] ?? 0, type: WidthType.DXA },
      ...(isHeader && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E2EFF1' } }),
      children: [
        new Paragraph({
          style: 'Cell',
          children: [new TextRun({ text, bold: isHeader || place === 0 })],
        }),
      ],
    });
  return [
    new Paragraph({ text: caption, style: 'Caption', keepNext: true }),
    new Table({
      columnWidths,
      width: { size: textWidth, type: WidthType.DXA },
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      borders: thinLines,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: header.map((text, place) => cell(text, place, true)),
        }),
        ...rows.map(
          (row) => new TableRow({ children: row.map((text, place) => cell(text, place, false)) }),
        ),
      ],
    }),
    new Paragraph({ style: 'Note', text: '' }),
  ];
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFBAB0' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thinLines = {
  top: line,
  bottom: line,
  left: none,
  right: none,
  insideHorizontal: line,
  insideVertical: none,
};

function wordFigure(
  { chart, alternative, shape }: FigureBlock,
  place: number,
  { words }: Document,
): readonly FileChild[] {
  const picture = chartPicture(chart, words.chart, shape);
  return [
    new Paragraph({ text: chart.title, heading: WordHeading.HEADING_3 }),
    new Paragraph({
      keepNext: true,
      children: [
        new ImageRun({
          type: 'png',
          data: picture.png,
          transformation: {
            width: pixelsAcross,
            height: Math.round((picture.height / picture.width) * pixelsAcross),
          },
          // Without a number of our own, the library counts on from document to document.
          altText: {
            id: String(place + 1),
            name: chart.title,
            title: chart.title,
            description: alternative,
          },
        }),
      ],
    }),
    new Paragraph({ text: words.chart.source(chart.source), style: 'Note' }),
  ];
}

function footerOf({ footer }: Document): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Note',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun(footer),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

function stylesOf(language: string) {
  const run = { font: 'Calibri', size: 22, language: { value: language } };
  const heading = (size: number, before: number, after: number) => ({
    run: { font: 'Calibri', size, bold: true, color: brand },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  return {
    default: {
      document: { run, paragraph: { spacing: { after: 140, line: 276 } } },
      heading1: heading(40, 0, 160),
      heading2: heading(28, 280, 100),
      heading3: heading(24, 200, 80),
    },
    paragraphStyles: [
      { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 26 } },
      { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 18, color: soft } },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { size: 20 },
        paragraph: { spacing: { after: 0, line: 252 } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { size: 20, bold: true },
        paragraph: { spacing: { before: 120, after: 60 } },
      },
    ],
  };
}
