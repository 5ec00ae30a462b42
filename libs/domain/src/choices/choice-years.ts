import type { PlainDate } from '../school-year/plain-date';
import {
  laterSchoolYear,
  schoolYearFrom,
  schoolYearOf,
  schoolYearsBetween,
  type SchoolYear,
} from '../school-year/school-year';
import type { ChoiceStatus } from './choice-status';

/** The first school year in which a choice can have started. A limit of ours that catches slips of the pen. */
export const earliestStartYear = schoolYearFrom(2000);

/** What of a choice decides in which school years it ran. */
export type ChoiceSpan = {
  readonly startSchoolYear: SchoolYear;
  readonly status: ChoiceStatus;
  /** Day on which the choice got this status. */
  readonly statusSince: PlainDate;
};

/** Whether a choice can start in a school year: from 2000-2001 on, and at most one school year ahead of today. */
export function canStartIn(year: SchoolYear, today: PlainDate): boolean {
  return year >= earliestStartYear && year <= laterSchoolYear(schoolYearOf(today), 1);
}

/** The school year that a team works in today: this one, or the start year when the choice has still to start. */
export function workingYear(startSchoolYear: SchoolYear, today: PlainDate): SchoolYear {
  const current = schoolYearOf(today);
  return startSchoolYear > current ? startSchoolYear : current;
}

/**
 * The school years of a choice, first first: from its start to now, and for one that was stopped or replaced to the
 * year in which that happened. Always holds the start year.
 */
export function schoolYearsOf(choice: ChoiceSpan, today: PlainDate): readonly SchoolYear[] {
  const ended = choice.status === 'STOPPED' || choice.status === 'REPLACED';
  const last = workingYear(choice.startSchoolYear, ended ? choice.statusSince : today);
  return schoolYearsBetween(choice.startSchoolYear, last);
}
