import type { Milestone } from '@verankerd/contract';
import type { StateShape } from '@verankerd/content';
import { daysBetween, isOverdue, type PlainDate, type QuestionState } from '@verankerd/domain';

/** How one milestone stands today: open and in time, open and late, done, or dropped. */
export type MilestoneStanding = 'ON_SCHEDULE' | 'LATE' | 'DONE' | 'DROPPED';

/** What is needed to tell how a milestone stands. */
export type DatedMilestone = Pick<Milestone, 'status' | 'plannedOn'>;

/** How a milestone stands today. */
export function standingOf(milestone: DatedMilestone, today: PlainDate): MilestoneStanding {
  if (milestone.status !== 'OPEN') return milestone.status;
  return isOverdue(milestone, today) ? 'LATE' : 'ON_SCHEDULE';
}

/** Shape of a standing, and the state of a question that has its colour. */
export const standingLooks: Readonly<
  Record<MilestoneStanding, { readonly shape: StateShape; readonly colour: QuestionState }>
> = {
  ON_SCHEDULE: { shape: 'CIRCLE', colour: 'ON_TRACK' },
  LATE: { shape: 'SQUARE', colour: 'BEHIND' },
  DONE: { shape: 'CHECK', colour: 'DONE' },
  DROPPED: { shape: 'DASH', colour: 'NOT_APPLICABLE' },
};

/** Whole days that an open milestone is late; 0 when it is not. */
export function daysLate(milestone: DatedMilestone, today: PlainDate): number {
  return isOverdue(milestone, today) ? daysBetween(milestone.plannedOn, today) : 0;
}

/** How many milestones count, and how many of them are done. Dropped ones do not count. */
export function doneCount(milestones: readonly Pick<Milestone, 'status'>[]): {
  readonly done: number;
  readonly all: number;
} {
  const active = milestones.filter(({ status }) => status !== 'DROPPED');
  return { done: active.filter(({ status }) => status === 'DONE').length, all: active.length };
}
