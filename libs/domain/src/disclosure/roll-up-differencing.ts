import { type DisclosureRule } from './disclosure-rule';
import { schoolExposure, type SchoolShare } from './school-shares';

/** With more parts than this, all sums of parts would be too many to look at; the roll-up is then refused. */
const mostParts = 12;

/**
 * Whether the last of the roll-ups, added to those before it, lets a reader reckon out a sum over schools that may
 * not be shown by itself (fewer than three, or one of them dominating), by any adding, subtracting and multiplying
 * of the roll-ups. Each roll-up is given as the schools in it that the reader cannot see by themselves: what can be
 * seen is as good as subtracted already.
 *
 * Schools that are in exactly the same roll-ups can never be told apart, so they form one part. A sum over some parts
 * can be reckoned out exactly when leaving out the columns of those parts lowers the rank of the table roll-ups x
 * parts. So each set of parts that says too much is tried.
 */
export function givesSchoolsAway(
  rollUps: readonly (readonly SchoolShare[])[],
  rule: DisclosureRule,
): boolean {
  const linked = linkedToLast(rollUps);
  const parts = partsOf(linked);
  if (parts.length === 0) return false;
  if (parts.length > mostParts) return true;
  const table = linked.map((_, row) => parts.map(({ rows }) => (rows.has(row) ? 1 : 0)));
  const fullRank = rankOf(table);
  for (let set = 1; set < 2 ** parts.length; set += 1) {
    const isIn = (part: number): boolean => ((set >> part) & 1) === 1;
    const shares = parts.flatMap((part, place) => (isIn(place) ? part.shares : []));
    if (schoolExposure(shares, rule) === null) continue;
    const rest = table.map((row) => row.filter((_, place) => !isIn(place)));
    if (rankOf(rest) < fullRank) return true;
  }
  return false;
}

type Part = { readonly rows: ReadonlySet<number>; readonly shares: readonly SchoolShare[] };

/** The roll-ups that share a cell with the last one, directly or through others: the rest cannot be combined with it. */
function linkedToLast(
  rollUps: readonly (readonly SchoolShare[])[],
): readonly (readonly SchoolShare[])[] {
  const last = rollUps.at(-1) ?? [];
  const linked = new Set([last]);
  const cells = new Set(last.map(({ cell }) => cell));
  for (let found = true; found;) {
    const next = rollUps.filter(
      (one) => !linked.has(one) && one.some(({ cell }) => cells.has(cell)),
    );
    found = next.length > 0;
    for (const one of next) {
      linked.add(one);
      for (const { cell } of one) cells.add(cell);
    }
  }
  return [...linked];
}

function partsOf(rollUps: readonly (readonly SchoolShare[])[]): readonly Part[] {
  const rowsOfCell = new Map<string, { readonly share: SchoolShare; readonly rows: number[] }>();
  for (const [row, shares] of rollUps.entries()) {
    for (const share of shares) {
      const known = rowsOfCell.get(share.cell);
      if (known) known.rows.push(row);
      else rowsOfCell.set(share.cell, { share, rows: [row] });
    }
  }
  const parts = new Map<string, { readonly rows: Set<number>; readonly shares: SchoolShare[] }>();
  for (const { share, rows } of rowsOfCell.values()) {
    const pattern = rows.join();
    const known = parts.get(pattern);
    if (known) known.shares.push(share);
    else parts.set(pattern, { rows: new Set(rows), shares: [share] });
  }
  return [...parts.values()];
}

/** The rank of a table of whole numbers, by elimination that stays in whole numbers (Bareiss 1968). */
function rankOf(table: readonly (readonly number[])[]): number {
  const rows = table.map((row) => [...row]);
  const columns = rows[0]?.length ?? 0;
  let rank = 0;
  let divisor = 1;
  for (let column = 0; column < columns && rank < rows.length; column += 1) {
    const pivotRow = rows.findIndex((row, at) => at >= rank && row[column] !== 0);
    const pivot = rows[pivotRow];
    const swapped = rows[rank];
    if (!pivot || !swapped) continue;
    rows[pivotRow] = swapped;
    rows[rank] = pivot;
    const lead = pivot[column] ?? 0;
    for (const row of rows.slice(rank + 1)) {
      const factor = row[column] ?? 0;
      for (let at = 0; at < columns; at += 1) {
        row[at] = ((row[at] ?? 0) * lead - (pivot[at] ?? 0) * factor) / divisor;
      }
    }
    divisor = lead;
    rank += 1;
  }
  return rank;
}
