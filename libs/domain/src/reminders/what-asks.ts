import { longestOfferDays } from '../conversations/conversation';
import { upcomingDays } from '../milestones/milestone';
import { addDays, type PlainDate } from '../school-year/plain-date';
import {
  lastDayOf,
  laterSchoolYear,
  schoolYearOf,
  type SchoolYear,
} from '../school-year/school-year';
import {
  remindedRoles,
  type RemindedChoice,
  type RemindedRole,
  type Reminder,
  type ReminderKind,
} from './reminder';

/** For whom a kind of reminder is, and when it asks. */
export type ReminderRule = {
  readonly roles: readonly RemindedRole[];
  /** Days before its own day from which it asks. */
  readonly daysAhead: number;
  /** Days after its own day until which it goes on asking; without end when null. */
  readonly daysAfter: number | null;
  /** Whether it is a day for a calendar. */
  readonly isDated: boolean;
};

/**
 * The one rule of what asks for whom: start page, weekly summary and calendar follow it. Core team and school leader
 * are asked the same, since at a small school they are one person (reference 4.5). The numbers are a convention of
 * ours: a confirmation asks from 1 August, the first day of the new school year; a school year asks to be handed in
 * from 1 June, the month of the yearly evaluation (reference 4.3), until the next school year is over; support asks for as
 * long as it is offered.
 */
export const reminderRules: Readonly<Record<ReminderKind, ReminderRule>> = {
  MILESTONE: { roles: remindedRoles, daysAhead: upcomingDays, daysAfter: null, isDated: true },
  CONFIRMATION: { roles: remindedRoles, daysAhead: 91, daysAfter: 0, isDated: true },
  HAND_IN: { roles: remindedRoles, daysAhead: 60, daysAfter: null, isDated: false },
  REVIEW: { roles: remindedRoles, daysAhead: 30, daysAfter: null, isDated: true },
  BOARD_QUESTION: { roles: remindedRoles, daysAhead: 0, daysAfter: null, isDated: false },
  OVERSEER_QUESTION: { roles: remindedRoles, daysAhead: 0, daysAfter: null, isDated: false },
  SUPPORT_OFFER: {
    roles: remindedRoles,
    daysAhead: longestOfferDays,
    daysAfter: 0,
    isDated: false,
  },
};

/** What asks for somebody in these roles today, first day first. */
export function whatAsks(
  choice: RemindedChoice,
  roles: readonly string[],
  today: PlainDate,
): readonly Reminder[] {
  return remindersOf(choice, today).filter(
    (reminder) => isFor(reminder, roles) && asksOn(reminder, today),
  );
}

/** The days of a choice that belong in the calendar of somebody in these roles, first day first. */
export function calendarDaysOf(
  choice: RemindedChoice,
  roles: readonly string[],
  today: PlainDate,
): readonly Reminder[] {
  return remindersOf(choice, today).filter(
    (reminder) => isFor(reminder, roles) && reminderRules[reminder.kind].isDated,
  );
}

/** Whether the day of a reminder is past. A question is not late: it only waits. */
export function isPast({ kind, on }: Reminder, today: PlainDate): boolean {
  return kind !== 'BOARD_QUESTION' && kind !== 'OVERSEER_QUESTION' && on < today;
}

/** All that is still to be done for a choice, whenever that is. */
function remindersOf(choice: RemindedChoice, today: PlainDate): readonly Reminder[] {
  const reminders: readonly Reminder[] = [
    ...choice.milestones
      .filter(({ status }) => status === 'OPEN')
      .map((milestone) => ({
        kind: 'MILESTONE' as const,
        schoolYear: milestone.schoolYear,
        on: milestone.plannedOn,
        milestone,
      })),
    ...choice.lapsesAfter
      .filter((day) => day >= today)
      .map((day) => plain('CONFIRMATION', schoolYearOf(day), day)),
    ...yearsToHandIn(choice, today).map((year) => plain('HAND_IN', year, lastDayOf(year))),
    ...choice.reviewsOn.map((day) => plain('REVIEW', schoolYearOf(day), day)),
    ...choice.boardQuestions.map(({ schoolYear, on }) => plain('BOARD_QUESTION', schoolYear, on)),
    ...choice.overseerQuestions.map(({ schoolYear, on }) =>
      plain('OVERSEER_QUESTION', schoolYear, on),
    ),
    ...choice.supportOffers.map(({ schoolYear, on }) => plain('SUPPORT_OFFER', schoolYear, on)),
  ];
  return reminders.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

function plain(kind: ReminderKind, schoolYear: SchoolYear, on: PlainDate): Reminder {
  return { kind, schoolYear, on, milestone: null };
}

/** The school year that runs and the one before: an older one is history. */
function yearsToHandIn(
  { startSchoolYear, handedIn }: RemindedChoice,
  today: PlainDate,
): readonly SchoolYear[] {
  const running = schoolYearOf(today);
  return [laterSchoolYear(running, -1), running].filter(
    (year) => year >= startSchoolYear && !handedIn.includes(year),
  );
}

function isFor({ kind }: Reminder, roles: readonly string[]): boolean {
  return reminderRules[kind].roles.some((role) => roles.includes(role));
}

function asksOn({ kind, on }: Reminder, today: PlainDate): boolean {
  const { daysAhead, daysAfter } = reminderRules[kind];
  if (today < addDays(on, -daysAhead)) return false;
  return daysAfter === null || today <= addDays(on, daysAfter);
}
