import type { AnchoringLabel } from '../anchoring/anchoring-definition';
import type { ExactFigure } from '../anchoring/exact-figure';
import type { ChoiceStatus } from '../choices/choice-status';
import { questionKeys, type QuestionKey } from '../questions/questions';
import type { PlainDate } from '../school-year/plain-date';
import type { QuestionState } from './question-state';
import type { QuestionStanding } from './standing';

/** A school in the matrix. */
export type MatrixSchool = {
  /** BRIN and two digits of the location. */
  readonly establishmentCode: string;
  readonly name: string;
  readonly place: string | null;
  readonly sector: 'PO' | 'VO' | 'GO';
  /** Number of the board of the school in that school year; nothing when the register does not know. */
  readonly boardNumber: string | null;
  readonly partnershipCode: string | null;
  /** False when it shares nothing with the reader. */
  readonly isSharing: boolean;
  /** Only in a matrix with details. */
  readonly id: string | null;
};

/** How firmly a choice is anchored, as the matrix tells it. */
export type MatrixAnchoring = {
  /** Nothing when too little is rated to compute it. */
  readonly index: ExactFigure | null;
  readonly label: AnchoringLabel | null;
  readonly rated: number;
  readonly applicable: number;
  /** Lowest level of the rated components, 0 to 3. */
  readonly lowestLevel: number | null;
  readonly hasBadge: boolean;
};

/** A choice of a school in a school year, as it was handed in, on the day of the matrix. */
export type MatrixRow = {
  readonly school: MatrixSchool;
  /** Key of the catalogue; nothing for an intervention of the school's own. */
  readonly interventionKey: string | null;
  readonly interventionName: string;
  readonly status: ChoiceStatus;
  /** In the order of the seven questions. */
  readonly questions: readonly QuestionStanding[];
  /** Number of milestones that are overdue. */
  readonly overdue: number;
  /** Planned date of the first of them. */
  readonly overdueSince: PlainDate | null;
  readonly handedInOn: PlainDate;
  /** Whether the school gave an explanation with it. */
  readonly isExplained: boolean;
  /** The explanation itself. Only in a matrix with details. */
  readonly explanation: string | null;
  /** Nothing when nothing was ever said about it. */
  readonly anchoring: MatrixAnchoring | null;
  /** Aspects confirmed this school year, of those about which anything is agreed. */
  readonly confirmed: { readonly done: number; readonly of: number } | null;
  /** Only in a matrix with details. */
  readonly choiceId: string | null;
};

/**
 * Whether a row asks for attention, by one of its questions or by the question that is named. Only a choice that runs
 * does: a paused or stopped one is left in peace.
 */
export function asksForAttention(row: MatrixRow, question?: QuestionKey): boolean {
  if (row.status !== 'ACTIVE') return false;
  if (question === undefined) return row.questions.some(({ reason }) => reason !== null);
  return (row.questions[questionKeys.indexOf(question)]?.reason ?? null) !== null;
}

/** Whether everything about which something is agreed was confirmed this school year. */
export function isConfirmed({ confirmed }: MatrixRow): boolean {
  return confirmed !== null && confirmed.of > 0 && confirmed.done >= confirmed.of;
}

/** What a reader wants to see of a matrix. What is left out is not looked at. */
export type MatrixFilter = {
  readonly sector?: MatrixSchool['sector'];
  readonly interventionName?: string;
  readonly boardNumber?: string;
  readonly partnershipCode?: string;
  readonly question?: QuestionKey;
  /** Of the question that is named, or of any of the seven. */
  readonly state?: QuestionState;
  readonly onlyAttention?: boolean;
};

/** Whether a filter looks at the school only, so that schools that handed in nothing stay in sight. */
export function looksAtSchoolsOnly(filter: MatrixFilter): boolean {
  return (
    filter.interventionName === undefined && filter.state === undefined && !filter.onlyAttention
  );
}

/** Whether a school passes a filter. */
export function passesSchool(school: MatrixSchool, filter: MatrixFilter): boolean {
  return (
    isAsked(filter.sector, school.sector) &&
    isAsked(filter.boardNumber, school.boardNumber) &&
    isAsked(filter.partnershipCode, school.partnershipCode)
  );
}

/** Whether a row passes a filter, its school included. */
export function passesRow(row: MatrixRow, filter: MatrixFilter): boolean {
  return (
    passesSchool(row.school, filter) &&
    isAsked(filter.interventionName, row.interventionName) &&
    (filter.state === undefined || hasState(row, filter.state, filter.question)) &&
    (!filter.onlyAttention || asksForAttention(row, filter.question))
  );
}

function hasState(row: MatrixRow, state: QuestionState, question: QuestionKey | undefined) {
  if (question === undefined) return row.questions.some((standing) => standing.state === state);
  return row.questions[questionKeys.indexOf(question)]?.state === state;
}

function isAsked<T>(asked: T | undefined, value: T | null): boolean {
  return asked === undefined || asked === value;
}
