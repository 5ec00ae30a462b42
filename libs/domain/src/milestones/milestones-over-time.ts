import { addDays, plainDate, type PlainDate } from '../school-year/plain-date';
import { isOverdue, type MilestoneStatus } from './milestone';

/** A milestone as the chart over time needs it. */
export type DatedMilestone = {
  readonly status: MilestoneStatus;
  readonly plannedOn: PlainDate;
  readonly doneOn: PlainDate | null;
};

/** How many milestones were planned and done up to and including a day. */
export type MilestonesUntil = {
  readonly on: PlainDate;
  readonly planned: number;
  /** Nothing for a month that has still to come. In the month of today: up to today. */
  readonly done: number | null;
};

/**
 * Milestones planned against done, counted up to the end of each month from the first day to the last. Dropped ones
 * count in neither line: a plan that was given up is no arrears.
 */
export function milestonesOverTime(
  milestones: readonly DatedMilestone[],
  first: PlainDate,
  last: PlainDate,
  today: PlainDate,
): readonly MilestonesUntil[] {
  return monthsBetween(first, last).map(({ firstDay, lastDay }) => ({
    on: lastDay,
    planned: plannedUntil(milestones, lastDay),
    done: firstDay > today ? null : doneUntil(milestones, lastDay),
  }));
}

/** What should have been done by today, what is done, and what is overdue. On its own day nothing is overdue. */
export function milestonesUntilToday(
  milestones: readonly DatedMilestone[],
  today: PlainDate,
): { readonly planned: number; readonly done: number; readonly overdue: number } {
  return {
    planned: plannedUntil(milestones, today),
    done: doneUntil(milestones, today),
    overdue: milestones.filter((milestone) => isOverdue(milestone, today)).length,
  };
}

function plannedUntil(milestones: readonly DatedMilestone[], day: PlainDate): number {
  return milestones.filter(({ status, plannedOn }) => status !== 'DROPPED' && plannedOn <= day)
    .length;
}

function doneUntil(milestones: readonly DatedMilestone[], day: PlainDate): number {
  return milestones.filter(({ doneOn }) => doneOn !== null && doneOn <= day).length;
}

type Month = { readonly firstDay: PlainDate; readonly lastDay: PlainDate };

function monthsBetween(first: PlainDate, last: PlainDate): readonly Month[] {
  const months: Month[] = [];
  for (let firstDay = firstOfMonth(first); firstDay <= last;) {
    const nextMonth = firstOfMonth(addDays(firstDay, 31));
    months.push({ firstDay, lastDay: addDays(nextMonth, -1) });
    firstDay = nextMonth;
  }
  return months;
}

function firstOfMonth(date: PlainDate): PlainDate {
  return plainDate(`${date.slice(0, 8)}01`);
}
