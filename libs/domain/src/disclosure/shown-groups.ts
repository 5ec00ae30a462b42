import { groupedCells, type AnswerGrouping } from './answer-grouping';
import { type DisclosureRule } from './disclosure-rule';
import { mayShowCount } from './small-count';
import { residualOf, type Tally } from './tally';

/** A table beside a shown total: the tally of each group, null for one of which nothing is kept. */
export type Table = { readonly total: Tally; readonly groups: readonly (Tally | null)[] };

/** Which groups of a table are shown (by place), and how its answers are taken together. */
export type TableChoice = {
  readonly grouping: AnswerGrouping;
  readonly shown: ReadonlySet<number>;
};

/**
 * Chooses what a table may show beside its total, from the groupings of answers given.
 *
 * Whoever sees the total and some groups can reckon out the rest, and nothing but sums of these. So the choice is
 * safe when the rest is itself a group that could be shown: large enough, without a small count, and without a
 * "nobody" that the total does not already tell. That covers hidden groups and people in no group alike. Besides,
 * never exactly one group is hidden (rule 4 by its letter): a reader would take the rest for that group. Where a
 * choice is not safe the smallest shown group is hidden too, until it is. Of the groupings the one that shows most
 * groups wins, the earlier (finer) one of equals.
 *
 * All groups share one grouping, joined from that of the total. Then every single answer count of a hidden group
 * keeps room of at least `smallCount` (Frechet's bounds on a table with these margins).
 * Source: reference 3.4, rules 1 to 4.
 */
export function chooseShownGroups(
  table: Table,
  groupings: Iterable<AnswerGrouping>,
  rule: DisclosureRule,
): TableChoice | null {
  let best: TableChoice | null = null;
  for (const grouping of groupings) {
    const shown = shownUnder(table, grouping, rule);
    if (shown.size > (best?.shown.size ?? 0)) best = { grouping, shown };
    if (shown.size === table.groups.length) break;
  }
  return best;
}

function shownUnder(table: Table, grouping: AnswerGrouping, rule: DisclosureRule): Set<number> {
  const bySize = table.groups
    .flatMap((tally, place) => (tally === null ? [] : [{ tally, place }]))
    .filter(({ tally }) => isFit(tally, table, grouping, rule))
    .sort((one, other) => one.tally.n - other.tally.n || other.place - one.place);
  while (bySize.length > 0) {
    const tallies = bySize.map(({ tally }) => tally);
    if (isRestSafe(tallies, table, grouping, rule)) break;
    bySize.shift();
  }
  return new Set(bySize.map(({ place }) => place));
}

function isRestSafe(
  shown: readonly Tally[],
  table: Table,
  grouping: AnswerGrouping,
  rule: DisclosureRule,
): boolean {
  const hiddenGroups = table.groups.length - shown.length;
  if (hiddenGroups === 1) return false;
  const rest = residualOf(table.total, shown);
  if (rest === null) return false;
  if (rest.n === 0) return hiddenGroups === 0;
  // A "nobody" in the rest would hold for each hidden group, however small: size is then no excuse.
  const strict = { ...rule, unanimityFrom: Infinity };
  return isFit(rest, table, grouping, hiddenGroups > 0 ? strict : rule);
}

/** Whether a group could be shown beside the total. A "nobody" that the total tells holds for all its groups. */
function isFit(
  tally: Tally,
  { total }: Table,
  grouping: AnswerGrouping,
  rule: DisclosureRule,
): boolean {
  const ofTotal = groupedCells(total.cells, grouping);
  const cells = groupedCells(tally.cells, grouping);
  return (
    tally.n >= rule.minimumAnswers &&
    cells.every(
      (count, place) => mayShowCount(count, tally.n, rule) || (count === 0 && ofTotal[place] === 0),
    )
  );
}
