import * as fc from 'fast-check';
import { mostRowsOnPaper, rowsOnPaper, rowWindow, type ScrollPlace } from './row-window';

const rowHeight = 76;

const place = fc
  .record({
    count: fc.integer({ min: 1, max: 20_000 }),
    scrolled: fc.double({ min: 0, max: 1, noNaN: true }),
    kept: fc.nat(19_999),
    opened: fc.option(
      fc.record({ index: fc.nat(19_999), extra: fc.integer({ min: 1, max: 900 }) }),
    ),
  })
  .map(({ count, scrolled, kept, opened }): ScrollPlace & { whole: number } => {
    const open = opened && opened.index < count ? opened : null;
    const whole = count * rowHeight + (open?.extra ?? 0);
    const height = 800;
    const top = Math.max(0, whole - height) * scrolled;
    return { count, rowHeight, top, height, kept: Math.min(kept, count - 1), opened: open, whole };
  });

/** Where each drawn row begins, in pixels from the first row of the table. */
function drawn({ rows }: ReturnType<typeof rowWindow>, { opened }: ScrollPlace) {
  let y = 0;
  return rows.map(({ index, gapBefore }) => {
    const start = y + gapBefore;
    y = start + rowHeight + (opened?.index === index ? opened.extra : 0);
    return { index, start, end: y };
  });
}

describe('the window on a long table', () => {
  it('leaves the table as high as all its rows, each at its own place', () => {
    fc.assert(
      fc.property(place, (asked) => {
        const window = rowWindow(asked);
        const rows = drawn(window, asked);
        expect((rows.at(-1)?.end ?? 0) + window.gapAfter).toBe(asked.whole);
        for (const { index, start } of rows) {
          const isBelow = asked.opened !== null && index > asked.opened.index;
          expect(start).toBe(index * rowHeight + (isBelow ? (asked.opened?.extra ?? 0) : 0));
        }
      }),
    );
  });

  it('draws all that is in sight and the row with the focus, and few more', () => {
    fc.assert(
      fc.property(place, (asked) => {
        const rows = drawn(rowWindow(asked), asked);
        const inSight = rows.filter(
          ({ start, end }) => end > asked.top && start < asked.top + asked.height,
        );
        const seen = inSight.reduce(
          (sum, { start, end }) =>
            sum + Math.min(end, asked.top + asked.height) - Math.max(start, asked.top),
          0,
        );
        expect(seen).toBeCloseTo(Math.min(asked.height, asked.whole - asked.top), 3);
        expect(rows.map(({ index }) => index)).toContain(asked.kept);
        if (asked.count > 100) expect(rows.length).toBeLessThan(40);
      }),
    );
  });

  it('shows the last rows when a filter made the list shorter than it was scrolled', () => {
    const { rows, gapAfter } = rowWindow({
      count: 200,
      rowHeight,
      top: 600_000,
      height: 800,
      kept: 0,
      opened: null,
    });
    expect(rows.at(-1)?.index).toBe(199);
    expect(gapAfter).toBe(0);
  });

  it.each([
    [1, 1],
    [640, 640],
    [20_000, mostRowsOnPaper],
  ])('puts the rows of a list of %i on paper, with no room for others', (count, printed) => {
    const { rows, gapAfter } = rowsOnPaper(count);
    expect(rows.map(({ index }) => index)).toEqual(
      Array.from({ length: printed }, (_, row) => row),
    );
    expect(gapAfter + rows.reduce((sum, { gapBefore }) => sum + gapBefore, 0)).toBe(0);
  });
});
