import { dateInSchoolYear, type DayInSchoolYear } from '../school-calendar/date-in-school-year';
import type { PlainDate } from '../school-year/plain-date';
import { laterSchoolYear, schoolYearOf, type SchoolYear } from '../school-year/school-year';

/**
 * The last day in a school year on which a judgement of the year before still holds. From the next day on,
 * an aspect that nobody judged in the new school year falls back one level. In `borging-index@1.0.0` this is
 * 31 October. Source: reference 3.3, expiry.
 */
export function confirmationDeadlineIn(year: SchoolYear, deadline: DayInSchoolYear): PlainDate {
  return dateInSchoolYear(year, deadline);
}

/** Until which day, that day included, a judgement given in a school year holds: the deadline in the next one. */
export function confirmationHoldsUntil(judgedIn: SchoolYear, deadline: DayInSchoolYear): PlainDate {
  return confirmationDeadlineIn(laterSchoolYear(judgedIn, 1), deadline);
}

/** The first deadline that is not yet past: that of the running school year until it has passed, then the next. */
export function nextConfirmationDeadline(today: PlainDate, deadline: DayInSchoolYear): PlainDate {
  const year = schoolYearOf(today);
  const thisYears = confirmationDeadlineIn(year, deadline);
  return today <= thisYears ? thisYears : confirmationHoldsUntil(year, deadline);
}
