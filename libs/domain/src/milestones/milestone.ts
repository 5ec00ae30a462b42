import { addDays, type PlainDate } from '../school-year/plain-date';

/** A milestone is open, done, or dropped with a reason. Overdue is not a status: it follows from the date. */
export const milestoneStatuses = ['OPEN', 'DONE', 'DROPPED'] as const;

/** One of the statuses of a milestone. */
export type MilestoneStatus = (typeof milestoneStatuses)[number];

/** Days ahead for which a milestone is shown as coming up. A convention of ours: about a month. */
export const upcomingDays = 30;

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
