import {
  type DutchProvince,
  type KnownEstablishment,
  type PlainDate,
  registerDiff,
} from '@verankerd/domain';
import { closingRuleOf } from './duo/closing-rule';
import { type RegisterFile, editionOf } from './duo/collect-register';
import { type HeldBoard, type HeldRegister } from './held-register';
import { type Outcome, type PassedOver } from './import-plan';
import { knownAfter } from './known-after';

/** What a file changes, and what is held after it. */
export type Comparison = {
  readonly outcome: Outcome | Extract<PassedOver, { kind: 'REFUSED' }>;
  readonly after: HeldRegister;
  /** Whether anything that is held changes, be it only the day on which it was seen last. */
  readonly changes: boolean;
};

/** The name of a board until a file tells a better one: registers hold numbers only. */
export function placeholderBoardName(boardNumber: string): string {
  return `Bestuur ${boardNumber}`;
}

/** Compares a register of establishments with what is held. */
export function planRegister(
  file: RegisterFile,
  referenceDate: PlainDate,
  held: HeldRegister,
  complete?: 'ALL' | readonly DutchProvince[],
): Comparison {
  const { establishments: known } = held;
  const untouched = file.rows
    .map(({ establishmentCode }) => establishmentCode)
    .filter((code) => isInventedByHand(known.get(code)));
  const edition = editionOf(file, referenceDate);
  const kept = new Set(untouched);
  const result = registerDiff(
    {
      ...edition,
      establishments: edition.establishments.filter((row) => !kept.has(row.establishmentCode)),
    },
    [...known.values()].filter((establishment) => !isInventedByHand(establishment)),
    closingRuleOf(file.register, complete),
  );
  if (!result.ok) {
    return { outcome: { kind: 'REFUSED', refusal: result.error }, after: held, changes: false };
  }
  const diff = result.value;
  const establishments = knownAfter(known, diff);
  const newBoards = boardsIn(
    diff.changes.map((change) => establishments.get(change.establishmentCode)),
  ).filter((boardNumber) => !held.boards.has(boardNumber));
  const boards = new Map(held.boards);
  for (const boardNumber of newBoards)
    boards.set(boardNumber, newBoard(boardNumber, referenceDate));
  const changedCodes = new Set(diff.changes.map(({ establishmentCode }) => establishmentCode));
  return {
    outcome: {
      kind: 'REGISTER',
      register: file.register,
      diff,
      newBoards,
      untouched,
      after: new Map([...establishments].filter(([code]) => changedCodes.has(code))),
    },
    after: { ...held, establishments, boards },
    changes:
      changedCodes.size > 0 ||
      diff.seen.some((code) => known.get(code)?.lastSeenOn !== diff.referenceDate),
  };
}

/**
 * Codes from 99Z are never given out: they belong to invented schools. Those that somebody entered stay as they are,
 * so that a file with invented rows cannot change a demonstration.
 */
function isInventedByHand(held: KnownEstablishment | undefined): boolean {
  return held !== undefined && held.lastSeenOn === null && held.establishmentCode.startsWith('99Z');
}

function boardsIn(establishments: readonly (KnownEstablishment | undefined)[]): readonly string[] {
  return [...new Set(establishments.flatMap((held) => held?.boardNumber ?? []))].sort();
}

function newBoard(boardNumber: string, since: PlainDate): HeldBoard {
  return { boardNumber, name: placeholderBoardName(boardNumber), nameSince: since };
}
