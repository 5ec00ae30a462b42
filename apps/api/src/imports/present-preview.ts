import { type FilePreview, type ImportChange, type ImportRowProblem } from '@verankerd/contract';
import { type RegisterChange } from '@verankerd/domain';
import { type RowProblem } from './duo/row-problem';
import { type FilePlan, type ImportPlan, type RegisterOutcome, countsOf } from './import-plan';
import { placeholderBoardName } from './plan-register';
import { tellRefusal } from './refusal-details';

/** Changes of each kind that are told with name and place; all of them are counted. */
export const toldChanges = 200;

/** Tells what each file would change, in the terms of the contract. */
export function presentFiles(plan: ImportPlan): FilePreview[] {
  return plan.files.map((file) => ({
    fileName: file.name,
    kind: file.holds,
    register: file.outcome.kind === 'REGISTER' ? file.outcome.register : null,
    referenceDate: file.referenceDate,
    outcome: outcomeOf(file),
    refusal: file.outcome.kind === 'REFUSED' ? tellRefusal(file.outcome.refusal) : null,
    counts: countsOf(file),
    changes: changesOf(file, plan),
    problems: file.problems.map(presentProblem),
  }));
}

function outcomeOf({ outcome, hasEffect }: FilePlan): FilePreview['outcome'] {
  const { kind } = outcome;
  if (kind === 'DATE_NEEDED' || kind === 'ALREADY_IMPORTED' || kind === 'REFUSED') return kind;
  return hasEffect ? 'READY' : 'UNCHANGED';
}

function presentProblem(problem: RowProblem): ImportRowProblem {
  const { line, column, value, code, severity } = problem;
  return { line, column, value, code, severity };
}

function changesOf({ outcome }: FilePlan, plan: ImportPlan): ImportChange[] {
  if (outcome.kind === 'BOARD_NAMES') {
    return outcome.changes
      .slice(0, toldChanges)
      .map(({ boardNumber: number, from, to }) => ({ kind: 'BOARDS_NAMED', number, from, to }));
  }
  if (outcome.kind !== 'REGISTER') return [];
  const told = new Map<string, number>();
  const changes = outcome.diff.changes.filter(({ kind }) => {
    const count = (told.get(kind) ?? 0) + 1;
    told.set(kind, count);
    return count <= toldChanges;
  });
  const absent = outcome.diff.absent.slice(0, toldChanges);
  return [
    ...changes.map((change) => presentChange(change, outcome, plan)),
    ...absent.map((school) => ({ kind: 'LEFT_OPEN' as const, ...school })),
  ];
}

function presentChange(
  change: RegisterChange,
  { after }: RegisterOutcome,
  plan: ImportPlan,
): ImportChange {
  const { establishmentCode } = change;
  const board = (number: string) => ({
    number,
    name: plan.boards.get(number)?.name ?? placeholderBoardName(number),
  });
  const school = { establishmentCode, name: after.get(establishmentCode)?.name ?? '' };
  switch (change.kind) {
    case 'ADDED':
    case 'REOPENED': {
      const { place, boardNumber } = change.establishment;
      const under = boardNumber === null ? null : board(boardNumber);
      return { kind: change.kind, ...school, place, board: under };
    }
    case 'RENAMED':
      return { kind: change.kind, ...school, name: change.to, from: change.from };
    case 'MOVED_BOARD': {
      const from = change.from === null ? null : board(change.from);
      return { kind: change.kind, ...school, from, to: board(change.to) };
    }
    case 'DETAILS_CHANGED':
      return { kind: change.kind, ...school, details: [...change.details] };
    case 'CLOSED':
      return { kind: change.kind, ...school };
  }
}
