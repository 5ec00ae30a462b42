import type { TableBlock } from '../document/document';
import type { PdfPage, Structure } from './pdf-page';
import { cellStyles, ground, page, type TextStyle } from './pdf-style';

const padding = { side: 5, end: 4 };
// A table up to this height is kept on one page. Points.
const keptTogether = 300;

type Column = { readonly x: number; readonly width: number };
type Cell = {
  readonly text: string;
  readonly style: TextStyle;
  readonly column: Column;
  readonly structure: Structure;
};

/**
 * Sets a table. The header row is told as header cells of their columns, the first cell of a row as the header of the
 * row. On a next page the header is seen again, but told once. A row higher than a page goes on on the next.
 */
export function setTable(sheet: PdfPage, block: TableBlock): void {
  const columns = columnsOf(sheet, block);
  const structure = sheet.element(sheet.root, 'Table');
  setCaption(sheet, block, structure);
  setHeader(sheet, block, columns, structure);
  const body = sheet.element(structure, 'TBody');
  for (const row of block.rows) {
    const rowStructure = sheet.element(body, 'TR');
    const cells = row.map((text, place): Cell => {
      const isFirst = place === 0;
      return {
        text,
        style: isFirst ? cellStyles.first : cellStyles.other,
        column: columns[place] ?? { x: sheet.left, width: sheet.width },
        structure: isFirst
          ? sheet.element(rowStructure, 'TH', { scope: 'Row' })
          : sheet.element(rowStructure, 'TD'),
      };
    });
    setRow(sheet, cells, () => repeatHeader(sheet, block, columns));
    rowStructure.end();
  }
  structure.end();
  sheet.space(9);
}

function columnsOf(sheet: PdfPage, { widths }: TableBlock): readonly Column[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let x = sheet.left;
  return widths.map((share) => {
    const column = { x, width: (sheet.width * share) / whole };
    x += column.width;
    return column;
  });
}

/** The height that a table needs before it may begin: all of it when it is small, or else its first row. */
export function roomOfTable(sheet: PdfPage, block: TableBlock): number {
  const columns = columnsOf(sheet, block);
  const header = heightOfHeader(sheet, block, columns);
  const rows = block.rows.map((row) => heightOfRow(sheet, row, columns));
  const whole = header + rows.reduce((sum, height) => sum + height, 0);
  const caption = sheet.heightOf(block.caption, cellStyles.first, sheet.width) + 3;
  return caption + (whole <= keptTogether ? whole : header + (rows[0] ?? 0));
}

function setCaption(sheet: PdfPage, block: TableBlock, structure: Structure): void {
  sheet.ensureRoom(roomOfTable(sheet, block));
  const place = { x: sheet.left, y: sheet.pdf.y, width: sheet.width };
  sheet.element(structure, 'Caption', {}, () =>
    sheet.write(block.caption, cellStyles.first, place),
  );
  sheet.pdf.y += 3;
}

function setHeader(
  sheet: PdfPage,
  block: TableBlock,
  columns: readonly Column[],
  structure: Structure,
): void {
  const head = sheet.element(structure, 'THead');
  const row = sheet.element(head, 'TR');
  drawHeader(sheet, block, columns, (draw) => sheet.element(row, 'TH', { scope: 'Column' }, draw));
  head.end();
}

/** The header seen again on a next page. */
function repeatHeader(sheet: PdfPage, block: TableBlock, columns: readonly Column[]): void {
  drawHeader(sheet, block, columns, (draw) => sheet.adorn('Layout', draw));
}

function drawHeader(
  sheet: PdfPage,
  block: TableBlock,
  columns: readonly Column[],
  put: (draw: () => void) => void,
): void {
  const height = heightOfHeader(sheet, block, columns);
  const y = sheet.pdf.y;
  sheet.adorn('Layout', () =>
    sheet.pdf.rect(sheet.left, y, sheet.width, height).fill(ground.header),
  );
  for (const [place, text] of block.header.entries()) {
    const column = columns[place];
    if (column) put(() => sheet.write(text, cellStyles.header, inside(column, y)));
  }
  sheet.pdf.y = y + height;
  drawLine(sheet, ground.line);
}

function heightOfHeader(sheet: PdfPage, block: TableBlock, columns: readonly Column[]): number {
  const heights = block.header.map((text, place) =>
    sheet.heightOf(text, cellStyles.header, insideWidth(columns[place])),
  );
  return Math.max(0, ...heights) + 2 * padding.end;
}

function heightOfRow(sheet: PdfPage, row: readonly string[], columns: readonly Column[]): number {
  const heights = row.map((text, place) =>
    sheet.heightOf(
      text,
      place === 0 ? cellStyles.first : cellStyles.other,
      insideWidth(columns[place]),
    ),
  );
  return Math.max(0, ...heights) + 2 * padding.end;
}

function setRow(sheet: PdfPage, cells: readonly Cell[], onNextPage: () => void): void {
  const whole = Math.max(0, ...cells.map((cell) => heightOf(sheet, cell, cell.text)));
  const most = sheet.bottom - page.top - 60;
  if (sheet.pdf.y + Math.min(whole, most) > sheet.bottom) {
    sheet.pdf.addPage();
    onNextPage();
  }
  let rest = cells.map(({ text }) => text);
  do {
    const room = sheet.bottom - sheet.pdf.y;
    const now = cells.map((cell, place) => textThatFits(sheet, cell, rest[place] ?? '', room));
    rest = rest.map((text, place) => text.slice(now[place]?.length ?? 0).trimStart());
    drawCells(sheet, cells, now);
    if (rest.every((text) => text === '')) break;
    sheet.pdf.addPage();
    onNextPage();
  } while (rest.some((text) => text !== ''));
  drawLine(sheet, ground.hairline);
}

function drawCells(sheet: PdfPage, cells: readonly Cell[], texts: readonly string[]): void {
  const y = sheet.pdf.y;
  const height = Math.max(
    0,
    ...cells.map((cell, place) => heightOf(sheet, cell, texts[place] ?? '')),
  );
  for (const [place, cell] of cells.entries())
    cell.structure.add(() => sheet.write(texts[place] ?? '', cell.style, inside(cell.column, y)));
  sheet.pdf.y = y + height;
}

/** As many whole words from the start of a text as fit in a height; at least one. */
function textThatFits(sheet: PdfPage, cell: Cell, text: string, room: number): string {
  if (heightOf(sheet, cell, text) <= room) return text;
  const ends = [...text.matchAll(/\s+/g)].map(({ index }) => index);
  let [fits, tooMuch] = [0, ends.length];
  while (tooMuch - fits > 1) {
    const middle = Math.floor((fits + tooMuch) / 2);
    if (heightOf(sheet, cell, text.slice(0, ends[middle])) <= room) fits = middle;
    else tooMuch = middle;
  }
  return text.slice(0, ends[fits] ?? text.length);
}

function heightOf(sheet: PdfPage, cell: Cell, text: string): number {
  return sheet.heightOf(text, cell.style, insideWidth(cell.column)) + 2 * padding.end;
}

function inside({ x, width }: Column, y: number) {
  return { x: x + padding.side, y: y + padding.end, width: width - 2 * padding.side };
}

function insideWidth(column: Column | undefined): number {
  return (column?.width ?? 0) - 2 * padding.side;
}

function drawLine(sheet: PdfPage, colour: string): void {
  const { y } = sheet.pdf;
  sheet.adorn('Layout', () =>
    sheet.pdf
      .moveTo(sheet.left, y)
      .lineTo(sheet.left + sheet.width, y)
      .lineWidth(0.75)
      .strokeColor(colour)
      .stroke(),
  );
}
