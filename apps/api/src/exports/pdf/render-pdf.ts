import type { Block, Document, FigureBlock, HeadingLevel } from '../document/document';
import { chartPicture } from '../pictures/draw-chart-picture';
import { PdfPage } from './pdf-page';
import { ground, headingStyles, page, toneStyles, type TextStyle } from './pdf-style';
import { roomOfTable, setTable } from './pdf-table';

/** A PDF and how many pages it has. */
export type RenderedPdf = { readonly bytes: Buffer; readonly pages: number };

const roomOfFigure = 360;
const roomOfHeading = 42;

// From 11 to 9 point: smaller is not read from paper.
const scalesForOnePage = [1, 0.92, 0.84];

/**
 * Makes a tagged PDF: title, language, a structure tree in reading order, bookmarks, alternatives for charts, an
 * embedded font. Source: ISO 14289-1 (PDF/UA-1), WCAG 2.2.
 */
export async function renderPdf(document: Document): Promise<RenderedPdf> {
  return renderAtScale(document, 1);
}

/** Makes a PDF that is to be one page: a little smaller when it must. Longer than a page even then, it has two. */
export async function renderOnePagePdf(document: Document): Promise<RenderedPdf> {
  let rendered: RenderedPdf | undefined;
  for (const scale of scalesForOnePage) {
    rendered = await renderAtScale(document, scale);
    if (rendered.pages === 1) break;
  }
  return rendered ?? renderPdf(document);
}

async function renderAtScale(document: Document, scale: number): Promise<RenderedPdf> {
  const sheet = new PdfPage(document, scale);
  const bookmarks: { readonly level: HeadingLevel; readonly outline: PDFKit.PDFOutline }[] = [];
  for (const [place, block] of document.blocks.entries()) {
    const next = document.blocks[place + 1];
    // A heading goes to the next page with the picture or table below it.
    if (block.kind === 'HEADING' && next?.kind === 'FIGURE') sheet.ensureRoom(roomOfFigure);
    if (block.kind === 'HEADING' && next?.kind === 'TABLE')
      sheet.ensureRoom(roomOfTable(sheet, next) + roomOfHeading);
    setBlock(sheet, document, block);
    if (block.kind === 'HEADING') {
      while ((bookmarks.at(-1)?.level ?? 0) >= block.level) bookmarks.pop();
      const parent = bookmarks.at(-1)?.outline ?? sheet.pdf.outline;
      bookmarks.push({ level: block.level, outline: parent.addItem(block.text) });
    }
  }
  const pages = setFooters(sheet, document);
  return { bytes: await sheet.finish(), pages };
}

function setBlock(sheet: PdfPage, document: Document, block: Block): void {
  switch (block.kind) {
    case 'HEADING':
      return setText(sheet, `H${block.level}`, block.text, headingStyles[block.level]);
    case 'PARAGRAPH':
      return setText(sheet, 'P', block.text, toneStyles[block.tone]);
    case 'LIST':
      return setList(sheet, block.items);
    case 'TABLE':
      return setTable(sheet, block);
    case 'FIGURE':
      return setFigure(sheet, document, block);
    case 'PAGE_BREAK':
      sheet.pdf.addPage();
  }
}

function setText(sheet: PdfPage, type: string, text: string, style: TextStyle): void {
  sheet.space(style.above);
  // A heading is not left alone at the foot of a page.
  sheet.ensureRoom(style.weight === 'bold' ? 90 : style.size * 2.5);
  const place = { x: sheet.left, y: sheet.pdf.y, width: sheet.width };
  sheet.element(sheet.root, type, {}, () => sheet.write(text, style, place));
  sheet.space(style.below);
}

function setList(sheet: PdfPage, items: readonly string[]): void {
  const style = toneStyles.BODY;
  const structure = sheet.element(sheet.root, 'L');
  for (const text of items) {
    const height = sheet.heightOf(text, style, sheet.width - 16);
    sheet.ensureRoom(Math.min(height, 80));
    const y = sheet.pdf.y;
    const item = sheet.element(structure, 'LI');
    const mark = { x: sheet.left + 3, y, width: 12 };
    const body = { x: sheet.left + 16, y, width: sheet.width - 16 };
    sheet.element(item, 'Lbl', {}, () => sheet.write('•', style, mark));
    sheet.element(item, 'LBody', {}, () => sheet.write(text, style, body));
    item.end();
    sheet.space(2);
  }
  structure.end();
  sheet.space(style.below);
}

function setFigure(
  sheet: PdfPage,
  { words }: Document,
  { chart, alternative, shape }: FigureBlock,
): void {
  const picture = chartPicture(chart, words.chart, shape);
  // A smaller picture stays on one page with its title and its source.
  const width = sheet.width * sheet.scale ** 2;
  const height = (picture.height / picture.width) * width;
  sheet.ensureRoom(height + 60);
  setText(sheet, 'P', chart.title, headingStyles[3]);
  const { y } = sheet.pdf;
  const bbox = [sheet.left, y, sheet.left + width, y + height];
  sheet.element(sheet.root, 'Figure', { alt: alternative, bbox }, () =>
    sheet.pdf.image(picture.png, sheet.left, y, { width }),
  );
  sheet.pdf.y = y + height + 4;
  setText(sheet, 'P', words.chart.source(chart.source), toneStyles.NOTE);
}

/** Page numbers, once it is known how many there are. Readers have them from the file itself. */
function setFooters(sheet: PdfPage, { footer, words }: Document): number {
  const { start, count } = sheet.pdf.bufferedPageRange();
  for (let number = start; number < start + count; number += 1) {
    sheet.pdf.switchToPage(number);
    // Below the margin, text would start a new page.
    sheet.pdf.page.margins.bottom = 0;
    const y = page.height - 40;
    sheet.adorn('Pagination', () => {
      sheet.pdf
        .moveTo(sheet.left, y - 6)
        .lineTo(sheet.left + sheet.width, y - 6)
        .lineWidth(0.5)
        .strokeColor(ground.hairline)
        .stroke();
      const foot = { ...toneStyles.NOTE, size: 8.5 };
      sheet.write(footer, foot, { x: sheet.left, y, width: sheet.width - 110 });
      sheet.pdf.text(words.page(number + 1, count), sheet.left + sheet.width - 110, y, {
        width: 110,
        align: 'right',
      });
    });
  }
  return count;
}
