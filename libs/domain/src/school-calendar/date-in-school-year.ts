import { plainDate, type PlainDate } from '../school-year/plain-date';
import { startYearOf, type SchoolYear } from '../school-year/school-year';

/** A day that returns each school year: `{ month: 10, day: 31 }` is 31 October. Month 1 to 12, never 29 February. */
export type DayInSchoolYear = { readonly month: number; readonly day: number };

/**
 * The date of a returning day in one school year: August to December fall in its first calendar year,
 * January to July in its second.
 * @throws RangeError when the day does not exist in that year.
 */
export function dateInSchoolYear(year: SchoolYear, { month, day }: DayInSchoolYear): PlainDate {
  const calendarYear = startYearOf(year) + (month >= 8 ? 0 : 1);
  return plainDate(`${calendarYear}-${twoDigits(month)}-${twoDigits(day)}`);
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
