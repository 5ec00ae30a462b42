/** Neighbouring answer categories taken together, from place `first` to `last`. */
export type AnswerGroup = { readonly first: number; readonly last: number };

/** A division of the answer scale into groups of neighbours, in order, leaving nothing out. */
export type AnswerGrouping = readonly AnswerGroup[];

/** The grouping that keeps every category by itself. */
export function everyAnswerApart(categories: number): AnswerGrouping {
  return Array.from({ length: categories }, (_, place) => ({ first: place, last: place }));
}

/** The counts of the groups. */
export function groupedCells(
  cells: readonly number[],
  grouping: AnswerGrouping,
): readonly number[] {
  return grouping.map(({ first, last }) =>
    cells.slice(first, last + 1).reduce((sum, count) => sum + count, 0),
  );
}

/**
 * The division into the most groups of neighbours in which every group's count is fit to be shown; of equals the
 * one that joins the highest answers. Null when not even one group of all answers is fit.
 */
export function finestGrouping(
  cells: readonly number[],
  isFit: (count: number) => boolean,
): AnswerGrouping | null {
  if (cells.every(isFit)) return everyAnswerApart(cells.length);
  // best[end] is the finest division of the categories before `end`.
  const best: (AnswerGrouping | null)[] = [[]];
  for (let end = 1; end <= cells.length; end += 1) {
    best[end] = null;
    for (let first = 0; first < end; first += 1) {
      const before = best[first];
      if (!before || !isFit(groupedCells(cells, [{ first, last: end - 1 }])[0] ?? 0)) continue;
      if (before.length + 1 > (best[end]?.length ?? 0)) {
        best[end] = [...before, { first, last: end - 1 }];
      }
    }
  }
  return best[cells.length] ?? null;
}

/** With more groups than this, all ways to join them would be too many to try. */
const mostGroupsTried = 8;

/**
 * A grouping joined further in every way that leaves at least two groups, itself included, finest first. Of a very
 * fine scale only itself and its divisions in two. Made one by one, for most often the first will do.
 */
export function* coarserGroupings(grouping: AnswerGrouping): Generator<AnswerGrouping> {
  const places = grouping.length - 1;
  if (grouping.length > mostGroupsTried) {
    yield grouping;
    yield* divisionsInTwo(grouping);
    return;
  }
  for (let joins = 0; joins < places; joins += 1) {
    for (let pattern = 0; pattern < 2 ** places; pattern += 1) {
      if (onesIn(pattern) === joins) yield joinedBy(grouping, pattern);
    }
  }
}

function onesIn(pattern: number): number {
  let ones = 0;
  for (let left = pattern; left > 0; left >>= 1) ones += left & 1;
  return ones;
}

function divisionsInTwo(grouping: AnswerGrouping): readonly AnswerGrouping[] {
  const [first, last] = [grouping[0]?.first ?? 0, grouping.at(-1)?.last ?? 0];
  return grouping.slice(0, -1).map((group) => [
    { first, last: group.last },
    { first: group.last + 1, last },
  ]);
}

/** Bit i of the pattern says that group i and group i + 1 become one. */
function joinedBy(grouping: AnswerGrouping, pattern: number): AnswerGrouping {
  const joined: AnswerGroup[] = [];
  for (const [place, group] of grouping.entries()) {
    const previous = joined.at(-1);
    const joins = place > 0 && (pattern >> (place - 1)) & 1;
    if (previous && joins) joined.splice(-1, 1, { first: previous.first, last: group.last });
    else joined.push(group);
  }
  return joined;
}

/** The finest grouping that all share: it divides only where every one of them divides. */
export function sharedGrouping(groupings: readonly AnswerGrouping[]): AnswerGrouping {
  const [one, ...others] = groupings;
  const shared = (one ?? [])
    .map(({ last }) => last)
    .filter((last) => others.every((other) => other.some((group) => group.last === last)));
  return shared.map((last, place) => ({ first: (shared[place - 1] ?? -1) + 1, last }));
}
