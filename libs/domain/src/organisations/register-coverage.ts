import { type PlainDate } from '../school-year/plain-date';
import {
  type DutchProvince,
  type KnownEstablishment,
  type RegisterEstablishment,
  type RegisterPart,
} from './register-establishment';

/** Share of the open known establishments of a cell that a file must list before it counts as complete. */
export const coverageShare = 0.9;

/** Fewest open known establishments in a cell for which the share can tell anything. */
export const coverageMinimum = 10;

/**
 * When absence from a file closes an establishment.
 * - `WHEN_COVERED`: only in a cell (part and province) of which the file lists at least `coverageShare`
 *   of at least `coverageMinimum` known establishments. A subset of the country closes nothing elsewhere.
 * - `STATED`: the caller vouches that the file is complete for these provinces, in the parts that it lists.
 * - `NEVER`: absence closes nothing.
 */
export type ClosingRule =
  | { readonly mode: 'WHEN_COVERED' }
  | { readonly mode: 'STATED'; readonly provinces: 'ALL' | readonly DutchProvince[] }
  | { readonly mode: 'NEVER' };

/** How far a file covers one part of the register in one province. */
export type CellCoverage = {
  readonly part: RegisterPart;
  readonly province: DutchProvince | null;
  /** Rows of the file in this cell. */
  readonly listed: number;
  /** Establishments of this cell that earlier files listed and that are open. */
  readonly known: number;
  /** How many of `known` the file lists, be it in another cell. */
  readonly found: number;
  /** Newest date that tells anything of this cell, or null when nothing is held. */
  readonly latest: PlainDate | null;
  /** Whether absence from the file closes establishments of this cell. */
  readonly closes: boolean;
};

/** The key of a cell: part and province together. */
export function cellKey(of: Pick<RegisterEstablishment, 'part' | 'province'>): string {
  return `${of.part}|${of.province ?? ''}`;
}

/**
 * The newest date on which a file told anything of an establishment: listed it, or closed it by its absence.
 * Null when none did: it was entered by hand.
 */
export function latestWordOn(known: KnownEstablishment): PlainDate | null {
  const { lastSeenOn, closedOn } = known;
  if (lastSeenOn === null || closedOn === null) return lastSeenOn;
  return closedOn > lastSeenOn ? closedOn : lastSeenOn;
}

/**
 * What a file covers, per cell, in the order of part and province. Only parts that the file lists are told:
 * of the others it says nothing.
 */
export function registerCoverage(
  establishments: readonly RegisterEstablishment[],
  known: readonly KnownEstablishment[],
  listedCodes: ReadonlySet<string>,
  rule: ClosingRule,
): readonly CellCoverage[] {
  const parts = new Set(establishments.map((establishment) => establishment.part));
  const cells = new Map<string, MutableCell>();
  for (const establishment of establishments) cellOf(cells, establishment).listed += 1;
  for (const held of known) {
    if (!parts.has(held.part)) continue;
    const cell = cellOf(cells, held);
    const latest = latestWordOn(held);
    if (latest === null) continue;
    if (cell.latest === null || latest > cell.latest) cell.latest = latest;
    if (held.closedOn !== null) continue;
    cell.known += 1;
    if (listedCodes.has(held.establishmentCode)) cell.found += 1;
  }
  return [...cells]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, cell]) => ({ ...cell, closes: absenceCloses(cell, rule) }));
}

type MutableCell = { -readonly [Key in keyof Omit<CellCoverage, 'closes'>]: CellCoverage[Key] };

function cellOf(
  cells: Map<string, MutableCell>,
  of: Pick<RegisterEstablishment, 'part' | 'province'>,
): MutableCell {
  const key = cellKey(of);
  const present = cells.get(key);
  if (present) return present;
  const { part, province } = of;
  const created: MutableCell = { part, province, listed: 0, known: 0, found: 0, latest: null };
  cells.set(key, created);
  return created;
}

function absenceCloses(cell: MutableCell, rule: ClosingRule): boolean {
  switch (rule.mode) {
    case 'NEVER':
      return false;
    case 'STATED':
      if (rule.provinces === 'ALL') return true;
      return cell.province !== null && rule.provinces.includes(cell.province);
    case 'WHEN_COVERED':
      return (
        cell.province !== null &&
        cell.known >= coverageMinimum &&
        cell.found >= coverageShare * cell.known
      );
  }
}
