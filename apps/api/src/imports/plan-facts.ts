import { type PlainDate, countDateOf } from '@verankerd/domain';
import { type BoardNameFile } from './duo/collect-board-names';
import { type PupilCountFile, unpackCounts } from './duo/collect-pupil-counts';
import { type PupilCount } from './duo/read-pupil-counts';
import { type HeldBoard, type HeldCount, type HeldRegister } from './held-register';
import { type BoardNameChange, type CountChange } from './import-plan';
import { type Comparison, placeholderBoardName } from './plan-register';

/** The newest count date of a file of pupil counts; null when it holds none. */
export function lastCountDate({ countsByCode }: PupilCountFile): PlainDate | null {
  const [packed] = countsByCode.values();
  const last = packed && unpackCounts(packed).at(-1);
  return last ? countDateOf(last.schoolYear) : null;
}

/**
 * Compares pupil counts with those that are held. A count that the file leaves blank is "not told": what is held stays.
 * A count that is held under another number is replaced, as DUO corrects counts afterwards.
 */
export function planPupilCounts(file: PupilCountFile, held: HeldRegister): Comparison {
  const changes: CountChange[] = [];
  const unknown: string[] = [];
  const pupilCounts = new Map(held.pupilCounts);
  let unchanged = 0;
  for (const [establishmentCode, packed] of file.countsByCode) {
    if (!held.establishments.has(establishmentCode)) {
      unknown.push(establishmentCode);
      continue;
    }
    const after = new Map(pupilCounts.get(establishmentCode));
    for (const { schoolYear, count } of unpackCounts(packed)) {
      const to = heldCountOf(count);
      if (!to) continue;
      const countedOn = countDateOf(schoolYear);
      const from = after.get(countedOn) ?? null;
      if (from?.pupils === to.pupils && from.below === to.below) unchanged += 1;
      else changes.push({ establishmentCode, countedOn, from, to });
      after.set(countedOn, to);
    }
    pupilCounts.set(establishmentCode, after);
  }
  return {
    outcome: { kind: 'PUPIL_COUNTS', changes, unchanged, unknown },
    after: { ...held, pupilCounts },
    changes: changes.length > 0,
  };
}

function heldCountOf(count: PupilCount): HeldCount | null {
  if (count.state === 'MISSING') return null;
  if (count.state === 'SUPPRESSED') return { pupils: null, below: count.below };
  return { pupils: count.pupils, below: null };
}

/**
 * Compares the names of boards with those that are held. A board that had only its number gets its name from the first
 * day on; any other name ends on the reference date, unless it began later.
 */
export function planBoardNames(
  file: BoardNameFile,
  referenceDate: PlainDate,
  held: HeldRegister,
): Comparison {
  const changes: BoardNameChange[] = [];
  const unknown: string[] = [];
  const boards = new Map(held.boards);
  let unchanged = 0;
  for (const [boardNumber, name] of file.names) {
    const board = boards.get(boardNumber);
    if (!board) {
      unknown.push(boardNumber);
      continue;
    }
    const fills = board.name === placeholderBoardName(boardNumber);
    if (board.name === name || (!fills && board.nameSince > referenceDate)) {
      unchanged += 1;
      continue;
    }
    changes.push({ boardNumber, from: board.name, to: name, fills });
    boards.set(boardNumber, renamed(board, name, fills ? board.nameSince : referenceDate));
  }
  return {
    outcome: { kind: 'BOARD_NAMES', changes, unchanged, unknown },
    after: { ...held, boards },
    changes: changes.length > 0,
  };
}

function renamed(board: HeldBoard, name: string, nameSince: PlainDate): HeldBoard {
  return { ...board, name, nameSince };
}
