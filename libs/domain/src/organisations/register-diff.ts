import { type Result, err, ok } from '../result';
import { type PlainDate } from '../school-year/plain-date';
import { type RegisterChange, changesTo } from './register-changes';
import {
  type CellCoverage,
  type ClosingRule,
  cellKey,
  latestWordOn,
  registerCoverage,
} from './register-coverage';
import { type KnownEstablishment, type RegisterEstablishment } from './register-establishment';

/** What was read of one register, as of its reference date. */
export type RegisterEdition = {
  /** The day of which the register gives the state. */
  readonly referenceDate: PlainDate;
  /** Establishments that were read without error; each code once. */
  readonly establishments: readonly RegisterEstablishment[];
  /** Codes of rows that were refused: their establishments are listed, so that they are not absent. */
  readonly refusedCodes: readonly string[];
  /** Rows of which not even the code is sure: any of them may be the establishment that seems absent. */
  readonly unreadableRows: number;
};

/** An establishment that is held as open, of a part that the file lists, and not in the file: left open. */
export type AbsentEstablishment = {
  readonly establishmentCode: string;
  readonly name: string;
  readonly reason: 'NOT_COVERED' | 'UNREADABLE_ROWS';
};

/** What a register changes. Nothing is changed by computing it: it is the preview, and the order to apply. */
export type RegisterDiff = {
  readonly referenceDate: PlainDate;
  /** By establishment code, then in the order of `registerChangeKinds`. */
  readonly changes: readonly RegisterChange[];
  /** Codes that the file lists and of which it says nothing new. */
  readonly unchanged: readonly string[];
  /** Held codes that the file confirms, changed or not: their `lastSeenOn` becomes the reference date. */
  readonly seen: readonly string[];
  /** Codes passed over because newer word on them, or on their part and province, is held. */
  readonly outdated: readonly string[];
  readonly absent: readonly AbsentEstablishment[];
  readonly coverage: readonly CellCoverage[];
};

/** Why a register is refused as a whole. */
export type RegisterRefusal =
  | { readonly code: 'register.empty' }
  | {
      readonly code: 'register.older-than-latest';
      readonly referenceDate: PlainDate;
      /** Newest date held of what the file lists. */
      readonly latest: PlainDate;
    };

/**
 * Compares a register with what is held.
 *
 * - A change begins on the reference date; the old name or board ends there. The true day lies somewhere
 *   between the two files, and no file tells it.
 * - History is built forward. A row of a part and province of which a newer file is held is passed over, and
 *   a file with only such rows is refused: read the oldest file first.
 * - Absence closes only as `closing` allows, never what was entered by hand or seen on that day or later, and
 *   never while a row of the file could not be read.
 */
export function registerDiff(
  edition: RegisterEdition,
  known: readonly KnownEstablishment[],
  closing: ClosingRule,
): Result<RegisterDiff, RegisterRefusal> {
  const { referenceDate, establishments } = edition;
  if (establishments.length === 0) return err({ code: 'register.empty' });
  const listedCodes = new Set([
    ...establishments.map((listed) => listed.establishmentCode),
    ...edition.refusedCodes,
  ]);
  const coverage = registerCoverage(establishments, known, listedCodes, closing);
  const knownByCode = new Map(known.map((held) => [held.establishmentCode, held]));
  const latestOf = latestWordOnRow(coverage, knownByCode);
  const [current, outdated] = partition(establishments, (listed) => {
    const latest = latestOf(listed);
    return latest === null || latest <= referenceDate;
  });
  if (current.length === 0) {
    return err({
      code: 'register.older-than-latest',
      referenceDate,
      latest: newest(outdated, latestOf),
    });
  }
  const { changes, unchanged, seen } = compareListed(current, knownByCode, referenceDate);
  const { closed, absent } = compareAbsent(edition, known, listedCodes, coverage);
  return ok({
    referenceDate,
    changes: [...changes, ...closed].sort(byCode),
    unchanged,
    seen,
    outdated: outdated.map((listed) => listed.establishmentCode),
    absent,
    coverage,
  });
}

function latestWordOnRow(
  coverage: readonly CellCoverage[],
  knownByCode: ReadonlyMap<string, KnownEstablishment>,
): (listed: RegisterEstablishment) => PlainDate | null {
  const latestByCell = new Map(coverage.map((cell) => [cellKey(cell), cell.latest]));
  return (listed) => {
    const held = knownByCode.get(listed.establishmentCode);
    return later(latestByCell.get(cellKey(listed)) ?? null, held ? latestWordOn(held) : null);
  };
}

function compareListed(
  current: readonly RegisterEstablishment[],
  knownByCode: ReadonlyMap<string, KnownEstablishment>,
  on: PlainDate,
): Pick<RegisterDiff, 'changes' | 'unchanged' | 'seen'> {
  const changes: RegisterChange[] = [];
  const unchanged: string[] = [];
  const seen: string[] = [];
  for (const establishment of current) {
    const { establishmentCode } = establishment;
    const held = knownByCode.get(establishmentCode);
    if (!held) {
      changes.push({ kind: 'ADDED', establishmentCode, on, establishment });
      continue;
    }
    seen.push(establishmentCode);
    const brought = changesTo(held, establishment, on);
    if (brought.length === 0) unchanged.push(establishmentCode);
    changes.push(...brought);
  }
  return { changes, unchanged, seen };
}

function compareAbsent(
  edition: RegisterEdition,
  known: readonly KnownEstablishment[],
  listedCodes: ReadonlySet<string>,
  coverage: readonly CellCoverage[],
): { readonly closed: readonly RegisterChange[]; readonly absent: readonly AbsentEstablishment[] } {
  const cells = new Map(coverage.map((cell) => [cellKey(cell), cell]));
  const on = edition.referenceDate;
  const closed: RegisterChange[] = [];
  const absent: AbsentEstablishment[] = [];
  for (const held of known) {
    const { establishmentCode, name } = held;
    const cell = cells.get(cellKey(held));
    if (!cell || held.closedOn !== null || listedCodes.has(establishmentCode)) continue;
    if (held.lastSeenOn === null || held.lastSeenOn >= on) continue;
    if (cell.latest !== null && cell.latest > on) continue;
    if (cell.closes && edition.unreadableRows === 0) {
      closed.push({ kind: 'CLOSED', establishmentCode, on, name });
    } else {
      const reason = cell.closes ? 'UNREADABLE_ROWS' : 'NOT_COVERED';
      absent.push({ establishmentCode, name, reason });
    }
  }
  return { closed, absent };
}

function newest(
  rows: readonly RegisterEstablishment[],
  latestOf: (listed: RegisterEstablishment) => PlainDate | null,
): PlainDate {
  const latest = rows.map(latestOf).reduce(later, null);
  if (latest === null) throw new RangeError('Rows are outdated only by a newer date.');
  return latest;
}

function later(left: PlainDate | null, right: PlainDate | null): PlainDate | null {
  if (left === null || right === null) return left ?? right;
  return left > right ? left : right;
}

function partition<T>(
  items: readonly T[],
  keep: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  const kept: T[] = [];
  const rest: T[] = [];
  for (const item of items) (keep(item) ? kept : rest).push(item);
  return [kept, rest];
}

/** Sorting is stable: the changes of one establishment stay in the order in which they were found. */
function byCode(left: RegisterChange, right: RegisterChange): number {
  if (left.establishmentCode === right.establishmentCode) return 0;
  return left.establishmentCode < right.establishmentCode ? -1 : 1;
}
