import type { Milestone } from '@verankerd/contract';
import {
  checkDoneOn,
  firstDayOf,
  isPlainDate,
  lastDayOf,
  lastPlanningYear,
  schoolYearOf,
  type MilestoneAction,
  type PlainDate,
  type SchoolYear,
} from '@verankerd/domain';
import type { MilestoneChange } from './milestone-writer';

/** What a reader can do with a milestone after one more question: a day, a reason or a note. */
export const milestoneSteps = ['FINISH', 'NEW_DATE', 'DROP', 'REOPEN'] as const;

/** One of the steps. */
export type MilestoneStep = (typeof milestoneSteps)[number];

/** What the form of a step asks, and between which days. */
export type StepFields = {
  readonly date: 'doneOn' | 'plannedOn' | null;
  readonly text: 'reason' | 'note';
  readonly first: PlainDate | null;
  readonly last: PlainDate | null;
  /** What stands in the fields when the form opens. */
  readonly suggestedDate: PlainDate | '';
  readonly suggestedText: string;
};

/** What a step is about: a milestone of a school year, seen on a day. */
export type StepFacts = {
  readonly milestone: Pick<Milestone, 'note'>;
  readonly schoolYear: SchoolYear;
  readonly today: PlainDate;
};

/** What the form of a step asks for a milestone. */
export function fieldsOf(step: MilestoneStep, facts: StepFacts): StepFields {
  const { milestone, schoolYear, today } = facts;
  const asksWhy = { text: 'reason', suggestedDate: '', suggestedText: '' } as const;
  switch (step) {
    case 'FINISH':
      return {
        date: 'doneOn',
        text: 'note',
        first: firstDayOf(schoolYear),
        last: today,
        suggestedDate: canFinishToday(schoolYear, today) ? today : '',
        suggestedText: milestone.note ?? '',
      };
    case 'NEW_DATE':
      return {
        ...asksWhy,
        date: 'plannedOn',
        first: firstDayOf(schoolYear),
        last: lastDayOf(lastPlanningYear(today)),
      };
    case 'DROP':
    case 'REOPEN':
      return { ...asksWhy, date: null, first: null, last: null };
  }
}

/**
 * The change that a filled-in form stands for. A new date in a later school year carries the milestone over. The date
 * may still be wrong: the contract checks it.
 */
export function changeOf(
  step: MilestoneStep,
  schoolYear: SchoolYear,
  filled: { readonly date: string; readonly text: string },
): MilestoneChange {
  const day = filled.date as PlainDate;
  switch (step) {
    case 'FINISH':
      return { kind: step, doneOn: day, note: filled.text };
    case 'NEW_DATE': {
      const kind = laterYearOf(filled.date, schoolYear) ? 'CARRY_OVER' : 'MOVE';
      return { kind, plannedOn: day, reason: filled.text };
    }
    case 'DROP':
    case 'REOPEN':
      return { kind: step, reason: filled.text };
  }
}

/** The later school year in which a new date lies; nothing when it lies in the same year, or is no date. */
export function laterYearOf(date: string, schoolYear: SchoolYear): SchoolYear | undefined {
  if (!isPlainDate(date)) return undefined;
  const year = schoolYearOf(date);
  return year > schoolYear ? year : undefined;
}

/** Whether "done today" can be said: not in a school year that has still to begin. */
export function canFinishToday(schoolYear: SchoolYear, today: PlainDate): boolean {
  return checkDoneOn(today, schoolYear, today).ok;
}

/** The steps that the status of a milestone allows. */
export function stepsOf(actions: readonly MilestoneAction[]): readonly MilestoneStep[] {
  return milestoneSteps.filter((step) => actions.includes(step === 'NEW_DATE' ? 'MOVE' : step));
}
