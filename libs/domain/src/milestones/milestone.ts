import { addDays, type PlainDate } from '../school-year/plain-date';
import { isWithinSchoolYear, type SchoolYear } from '../school-year/school-year';
import { err, ok, type Result } from '../result';

/** A milestone is open, done, or dropped with a reason. Overdue is not a status: it follows from the date. */
export const milestoneStatuses = ['OPEN', 'DONE', 'DROPPED'] as const;

/** One of the statuses of a milestone. */
export type MilestoneStatus = (typeof milestoneStatuses)[number];

/** Why a change of a milestone is refused. */
export type MilestoneRefusal =
  | { readonly code: 'milestone.outside-school-year'; readonly field: 'plannedOn' }
  | { readonly code: 'milestone.done-in-future'; readonly field: 'doneOn' }
  | { readonly code: 'milestone.wrong-status' };

/** Whether an open milestone should have been done before today. On the day itself it is not overdue. */
export function isOverdue(
  milestone: { readonly status: MilestoneStatus; readonly plannedOn: PlainDate },
  today: PlainDate,
): boolean {
  return milestone.status === 'OPEN' && milestone.plannedOn < today;
}

/** Whether an open milestone is to be done within the number of days that comes, today included. */
export function isUpcoming(
  milestone: { readonly status: MilestoneStatus; readonly plannedOn: PlainDate },
  today: PlainDate,
  days: number,
): boolean {
  return (
    milestone.status === 'OPEN' &&
    milestone.plannedOn >= today &&
    milestone.plannedOn <= addDays(today, days)
  );
}

/** A milestone is planned on a day of its own school year. */
export function planMilestone(
  plannedOn: PlainDate,
  year: SchoolYear,
): Result<PlainDate, MilestoneRefusal> {
  return isWithinSchoolYear(plannedOn, year)
    ? ok(plannedOn)
    : err({ code: 'milestone.outside-school-year', field: 'plannedOn' });
}

/** Only an open milestone can be finished, and not on a day that has still to come. */
export function finishMilestone(
  status: MilestoneStatus,
  doneOn: PlainDate,
  today: PlainDate,
): Result<PlainDate, MilestoneRefusal> {
  if (status !== 'OPEN') return err({ code: 'milestone.wrong-status' });
  return doneOn > today ? err({ code: 'milestone.done-in-future', field: 'doneOn' }) : ok(doneOn);
}
