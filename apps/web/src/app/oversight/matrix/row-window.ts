/** Which rows of a long table stand on the page, and how much room is left for those that do not. */
export type RowWindow = {
  readonly rows: readonly { readonly index: number; readonly gapBefore: number }[];
  readonly gapAfter: number;
};

/** How far a table is scrolled. Sizes in pixels. */
export type ScrollPlace = {
  readonly count: number;
  readonly rowHeight: number;
  readonly top: number;
  readonly height: number;
  /** A row that stays on the page wherever it is, since it holds the focus. */
  readonly kept: number;
  /** The row that is opened, and how much higher that makes the table. */
  readonly opened: { readonly index: number; readonly extra: number } | null;
};

/** Rows above and below those in sight, so that a short scroll draws nothing. */
const spare = 6;

/** The window moves by this many rows at once: not every pixel of scrolling draws. */
const stride = 4;

/** So many rows are printed at most: more of them would hold up the browser. */
export const mostRowsOnPaper = 1000;

/** Up to this many rows all stand on the page: the reader's own search and print find them. */
export const mostRowsWithoutWindow = 100;

/** The rows to print: from the first on, with no room for those that are not there. */
export function rowsOnPaper(count: number): RowWindow {
  return allRows(Math.min(count, mostRowsOnPaper));
}

/** The rows to draw for a place of scrolling: those in sight with some around them, and the one that is kept. */
export function rowWindow(place: ScrollPlace): RowWindow {
  const { count, rowHeight, top, height, kept } = place;
  if (count <= mostRowsWithoutWindow) return allRows(count);
  const first = Math.max(0, stride * Math.floor((rowAt(place, top) - spare) / stride));
  const inSight = Math.ceil(height / rowHeight) + 2 * spare + stride;
  // Scrolled beyond the end, as happens when a filter shortens the list, the last rows are shown.
  const start = Math.min(first, Math.max(0, count - inSight));
  const end = Math.min(count, start + inSight);
  const indices = Array.from({ length: end - start }, (_, row) => start + row);
  if (kept >= 0 && kept < start) indices.unshift(kept);
  if (kept >= end && kept < count) indices.push(kept);
  const rows = indices.map((index, at) => ({
    index,
    gapBefore: gapBetween(place, indices[at - 1] ?? -1, index, rowHeight),
  }));
  return { rows, gapAfter: gapBetween(place, indices.at(-1) ?? -1, count, rowHeight) };
}

function allRows(count: number): RowWindow {
  return {
    rows: Array.from({ length: count }, (_, index) => ({ index, gapBefore: 0 })),
    gapAfter: 0,
  };
}

function rowAt({ rowHeight, opened }: ScrollPlace, top: number): number {
  const isBelow = opened !== null && top > (opened.index + 1) * rowHeight;
  return Math.floor((isBelow ? Math.max(top - opened.extra, 0) : top) / rowHeight);
}

/** Room of the rows between two that are drawn. */
function gapBetween({ opened }: ScrollPlace, before: number, after: number, rowHeight: number) {
  const hidesOpened = opened !== null && opened.index > before && opened.index < after;
  return (after - before - 1) * rowHeight + (hidesOpened ? opened.extra : 0);
}
