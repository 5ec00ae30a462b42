import type { Block, Slide } from '../document/document';

/** Where the blocks of a slide stand: inches, on a wide slide of 13.33 by 7.5. */
export const area = { x: 0.6, y: 1.55, width: 12.13, bottom: 6.85 } as const;

/** Room between blocks, in inches. */
export const gap = 0.2;

/** Sizes of text, in points: nothing that a room cannot read. */
export const sizes = { LEAD: 24, BODY: 18, NOTE: 14, CELL: 14 } as const;

/** The height of a slide's blocks below its title, in inches; more than there is when it does not fit. */
export function heightOfSlide({ blocks }: Slide): number {
  return blocks.reduce((sum, block) => sum + heightOfBlock(block) + gap, 0);
}

/** The height that a slide has below its title, in inches. */
export const roomOfSlide = area.bottom - area.y;

/** The height that a block takes, in inches, reckoned on the large side. */
export function heightOfBlock(block: Block): number {
  switch (block.kind) {
    case 'HEADING':
      return 0.4;
    case 'PARAGRAPH':
      return linesOf(block.text, sizes[block.tone], area.width) * lineHeight(sizes[block.tone]);
    case 'LIST':
      return block.items.reduce(
        (sum, text) =>
          sum + linesOf(text, sizes.BODY, area.width - 0.4) * lineHeight(sizes.BODY) + 0.09,
        0,
      );
    case 'TABLE': {
      const whole = block.widths.reduce((sum, width) => sum + width, 0);
      const height = (row: readonly string[]) =>
        Math.max(
          ...row.map((text, column) =>
            linesOf(text, sizes.CELL, (area.width * (block.widths[column] ?? 1)) / whole - 0.2),
          ),
        ) *
          lineHeight(sizes.CELL) +
        0.12;
      return [block.header, ...block.rows].reduce((sum, row) => sum + height(row), 0);
    }
    case 'FIGURE':
      return 4.2;
    case 'PAGE_BREAK':
      return 0;
  }
}

function lineHeight(points: number): number {
  return (points * 1.22) / 72;
}

/** Calibri is about half as wide as it is high; a little more is reckoned, so that nothing falls off. */
function linesOf(text: string, points: number, width: number): number {
  const perLine = Math.max(1, Math.floor(width / ((points * 0.53) / 72)));
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
