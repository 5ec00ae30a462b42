import { err, ok, type Result } from '../result';
import type { PlainDate } from '../school-year/plain-date';
import {
  firstDayOf,
  isWithinSchoolYear,
  laterSchoolYear,
  schoolYearOf,
  type SchoolYear,
} from '../school-year/school-year';

/** Why a date of a milestone is refused, and which date it is. */
export type MilestoneDateRefusal = {
  readonly code:
    'milestone.outside-school-year' | 'milestone.done-in-future' | 'milestone.not-later-year';
  readonly field: 'plannedOn' | 'doneOn';
};

/** A milestone is planned on a day of its own school year. */
export function checkPlannedOn(
  plannedOn: PlainDate,
  year: SchoolYear,
): Result<PlainDate, MilestoneDateRefusal> {
  return isWithinSchoolYear(plannedOn, year)
    ? ok(plannedOn)
    : err({ code: 'milestone.outside-school-year', field: 'plannedOn' });
}

/**
 * A milestone is done today or before, and not before its school year began. It may be done after the year has ended:
 * late is late, and is not hidden.
 */
export function checkDoneOn(
  doneOn: PlainDate,
  year: SchoolYear,
  today: PlainDate,
): Result<PlainDate, MilestoneDateRefusal> {
  if (doneOn > today) return err({ code: 'milestone.done-in-future', field: 'doneOn' });
  return doneOn < firstDayOf(year)
    ? err({ code: 'milestone.outside-school-year', field: 'doneOn' })
    : ok(doneOn);
}

/** School years ahead of today for which a milestone can be planned. A convention of ours. */
export const planningYearsAhead = 10;

/** The last school year for which a milestone can be planned. */
export function lastPlanningYear(today: PlainDate): SchoolYear {
  return laterSchoolYear(schoolYearOf(today), planningYearsAhead);
}

/**
 * A milestone is carried over to the school year of a day that lies after its own school year. Answers with that year.
 */
export function checkCarriedOverTo(
  plannedOn: PlainDate,
  year: SchoolYear,
  today: PlainDate,
): Result<SchoolYear, MilestoneDateRefusal> {
  const later = schoolYearOf(plannedOn);
  return later > year && later <= lastPlanningYear(today)
    ? ok(later)
    : err({ code: 'milestone.not-later-year', field: 'plannedOn' });
}
