import { err, ok, type Result } from '../result';
import type { PlainDate } from '../school-year/plain-date';
import {
  firstDayOf,
  isWithinSchoolYear,
  lastDayOf,
  type SchoolYear,
} from '../school-year/school-year';

/** What was meant and done in one year group (or combination) in a school year. Whole numbers; never pupils. */
export type GroupDelivery = {
  /** Groups of these years that were meant to take part, at least 1. */
  readonly intendedGroups: number;
  /** Groups that take part, at most the intended ones. */
  readonly participatingGroups: number;
  /** Lessons planned in the school year, all groups of these years together, at least 1. */
  readonly plannedLessons: number;
  readonly givenLessons: number;
};

/** So many of so many. `denominator` is at least 1, and `numerator` never above it. */
export type DeliveryShare = { readonly numerator: number; readonly denominator: number };

/**
 * Reach: the groups that take part, of the groups that were meant to. A group takes part once a lesson was given: a
 * plan reaches nobody. Null when there is no plan. Source: reference 3.1 (RE-AIM).
 */
export function deliveryReach(groups: readonly GroupDelivery[]): DeliveryShare | null {
  return shareOf(
    groups,
    ({ givenLessons, participatingGroups, intendedGroups }) =>
      givenLessons > 0 ? Math.min(participatingGroups, intendedGroups) : 0,
    ({ intendedGroups }) => intendedGroups,
  );
}

/**
 * Dose: the lessons given, of the lessons planned. Lessons beyond the plan of one year group do not make up for those
 * that another one missed. Null when there is no plan. Source: reference 3.1.
 */
export function deliveryDose(groups: readonly GroupDelivery[]): DeliveryShare | null {
  return shareOf(
    groups,
    ({ givenLessons, plannedLessons }) => Math.min(givenLessons, plannedLessons),
    ({ plannedLessons }) => plannedLessons,
  );
}

/** Lessons given beyond the plan of their year group: told beside the dose, in which they do not count. */
export function lessonsBeyondPlan(groups: readonly GroupDelivery[]): number {
  return sumOf(groups, ({ givenLessons, plannedLessons }) =>
    Math.max(givenLessons - plannedLessons, 0),
  );
}

/** Lessons given in a calendar month. */
export type MonthOfLessons = {
  /** The month: `2026-09`. */
  readonly month: string;
  readonly lessons: number;
};

/**
 * The lessons of a school year by calendar month, from August to the month of `today` (or July when the year has
 * ended). A month without lessons is 0; months to come are not there. Empty before the school year begins.
 */
export function lessonsByMonth(
  lessons: readonly { readonly givenOn: PlainDate; readonly lessons: number }[],
  year: SchoolYear,
  today: PlainDate,
): readonly MonthOfLessons[] {
  const last = today < lastDayOf(year) ? today : lastDayOf(year);
  return monthsOf(year)
    .filter((month) => month <= last.slice(0, 7))
    .map((month) => ({
      month,
      lessons: sumOf(
        lessons.filter(({ givenOn }) => givenOn.startsWith(month)),
        (entry) => entry.lessons,
      ),
    }));
}

/** Why a day on which lessons were given is refused. */
export type GivenOnRefusal = 'delivery.given-in-future' | 'delivery.outside-school-year';

/** Lessons are written down on the day itself or later, in their own school year. */
export function checkGivenOn(
  givenOn: PlainDate,
  year: SchoolYear,
  today: PlainDate,
): Result<PlainDate, GivenOnRefusal> {
  if (!isWithinSchoolYear(givenOn, year)) return err('delivery.outside-school-year');
  return givenOn > today ? err('delivery.given-in-future') : ok(givenOn);
}

function monthsOf(year: SchoolYear): readonly string[] {
  const first = Number(firstDayOf(year).slice(0, 4));
  return Array.from({ length: 12 }, (_, place) => {
    const month = ((place + 7) % 12) + 1;
    return `${month >= 8 ? first : first + 1}-${String(month).padStart(2, '0')}`;
  });
}

function shareOf(
  groups: readonly GroupDelivery[],
  part: (group: GroupDelivery) => number,
  whole: (group: GroupDelivery) => number,
): DeliveryShare | null {
  const denominator = sumOf(groups, whole);
  return denominator === 0 ? null : { numerator: sumOf(groups, part), denominator };
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
