import { type ImportCountKey } from '@verankerd/contract';
import {
  type KnownEstablishment,
  type PlainDate,
  type RegisterDiff,
  type RegisterRefusal,
} from '@verankerd/domain';
import { type FileRefusal } from './duo/file-refused';
import { type ProblemReport } from './duo/problem-tally';
import { type RegisterKind } from './duo/register-columns';
import { type SourceKind } from './read-source-file';
import { type HeldBoard, type HeldCount } from './held-register';

/** What a register of establishments changes. */
export type RegisterOutcome = {
  readonly kind: 'REGISTER';
  readonly register: RegisterKind;
  readonly diff: RegisterDiff;
  /** Boards that no file named before: they begin under the name of their number. */
  readonly newBoards: readonly string[];
  /** Invented schools that were entered by hand: a register never changes them. */
  readonly untouched: readonly string[];
  /** The establishments of `diff.changes` as they are after this file. */
  readonly after: ReadonlyMap<string, KnownEstablishment>;
};

/** A count that a file adds, or that differs from what is held. */
export type CountChange = {
  readonly establishmentCode: string;
  readonly countedOn: PlainDate;
  readonly from: HeldCount | null;
  readonly to: HeldCount;
};

/** What a file of pupil counts changes. */
export type CountOutcome = {
  readonly kind: 'PUPIL_COUNTS';
  readonly changes: readonly CountChange[];
  readonly unchanged: number;
  /** Codes of the file that no school has. */
  readonly unknown: readonly string[];
};

/** A board that gets another name; `fills` when it only had its number for a name. */
export type BoardNameChange = {
  readonly boardNumber: string;
  readonly from: string;
  readonly to: string;
  readonly fills: boolean;
};

/** What a file with the names of boards changes. */
export type BoardNameOutcome = {
  readonly kind: 'BOARD_NAMES';
  readonly changes: readonly BoardNameChange[];
  readonly unchanged: number;
  /** Boards of the file that no school has. */
  readonly unknown: readonly string[];
};

/** Why a file is passed over. */
export type PassedOver =
  /** Its name tells no date and the reader told none. */
  | { readonly kind: 'DATE_NEEDED' }
  /** It was carried out before, and newer ones after it. */
  | { readonly kind: 'ALREADY_IMPORTED' }
  | { readonly kind: 'REFUSED'; readonly refusal: FileRefusal | RegisterRefusal };

/** What a file changes. */
export type Outcome = RegisterOutcome | CountOutcome | BoardNameOutcome;

/** One file of an import: what it changes, or why it is passed over. */
export type FilePlan = ProblemReport & {
  readonly name: string;
  readonly checksum: string;
  /** What it holds; null when it is refused. */
  readonly holds: SourceKind | null;
  /** The day of which the file gives the state; null when it is not known. */
  readonly referenceDate: PlainDate | null;
  readonly outcome: Outcome | PassedOver;
  /** Whether carrying it out writes anything at all. */
  readonly hasEffect: boolean;
};

/** What an import changes, file by file in the order in which they are carried out. It is preview and order in one. */
export type ImportPlan = {
  readonly files: readonly FilePlan[];
  /** SHA-256 over all that is to be done: two plans with one checksum do the same. */
  readonly checksum: string;
  /** The boards as they are after the import, for their names. */
  readonly boards: ReadonlyMap<string, HeldBoard>;
};

/** A file that can be carried out. */
export type UsablePlan = FilePlan & {
  readonly referenceDate: PlainDate;
  readonly outcome: Outcome;
};

/** Whether a file can be carried out. */
export function isUsable(file: FilePlan): file is UsablePlan {
  const { kind } = file.outcome;
  return kind === 'REGISTER' || kind === 'PUPIL_COUNTS' || kind === 'BOARD_NAMES';
}

/** What is counted of a file, for lists and for the history of imports. */
export type ImportCounts = Partial<Record<ImportCountKey, number>>;

/** The counts of a file; those of nought are left out. */
export function countsOf({ outcome, errorCount }: FilePlan): ImportCounts {
  const counts = { ...outcomeCounts(outcome), ROWS_REFUSED: errorCount };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function outcomeCounts(outcome: FilePlan['outcome']): ImportCounts {
  switch (outcome.kind) {
    case 'REGISTER': {
      const { diff, newBoards, untouched } = outcome;
      const byKind: ImportCounts = {};
      for (const { kind } of diff.changes) byKind[kind] = (byKind[kind] ?? 0) + 1;
      return {
        ...byKind,
        NEW_BOARDS: newBoards.length,
        UNCHANGED: diff.unchanged.length,
        OUTDATED: diff.outdated.length,
        LEFT_OPEN: diff.absent.length,
        UNTOUCHED: untouched.length,
      };
    }
    case 'PUPIL_COUNTS': {
      const added = outcome.changes.filter(({ from }) => from === null).length;
      return {
        COUNTS_ADDED: added,
        COUNTS_CHANGED: outcome.changes.length - added,
        UNCHANGED: outcome.unchanged,
        UNKNOWN_SCHOOLS: outcome.unknown.length,
      };
    }
    case 'BOARD_NAMES':
      return {
        BOARDS_NAMED: outcome.changes.length,
        UNCHANGED: outcome.unchanged,
        UNKNOWN_BOARDS: outcome.unknown.length,
      };
    default:
      return {};
  }
}
