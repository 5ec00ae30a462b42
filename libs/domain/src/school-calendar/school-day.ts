import { addDays, dayOfWeek, type PlainDate } from '../school-year/plain-date';
import { schoolYearOf } from '../school-year/school-year';
import { publicHolidaysOf } from './public-holiday';
import type { SchoolHoliday } from './school-holiday';

// Longer than any summer holiday with the weekends around it; a list that leaves no school day within it is wrong.
const longestSearch = 92;

/**
 * Whether school is on: a Monday to Friday, outside the holidays given and the public holidays.
 * @param holidays the holidays of the school's region (`holidaysIn`), of all school years that matter
 */
export function isSchoolDay(date: PlainDate, holidays: readonly SchoolHoliday[]): boolean {
  if (dayOfWeek(date) > 5) return false;
  if (holidays.some(({ firstDay, lastDay }) => date >= firstDay && date <= lastDay)) return false;
  return !publicHolidaysOf(Number(date.slice(0, 4))).includes(date);
}

/**
 * The date itself when school is on, else the next school day, so that nobody loses time. When there is none left in
 * that school year, as in the summer holiday, it is the last school day before: a promise stays in its school year.
 * @param holidays the holidays of the school's region (`holidaysIn`), of all school years that matter
 * @throws RangeError when the holidays leave no school day within three months on either side.
 */
export function moveToSchoolDay(date: PlainDate, holidays: readonly SchoolHoliday[]): PlainDate {
  const year = schoolYearOf(date);
  for (const direction of [1, -1]) {
    for (let days = 0; days <= longestSearch; days += 1) {
      const candidate = addDays(date, direction * days);
      if (schoolYearOf(candidate) !== year) break;
      if (isSchoolDay(candidate, holidays)) return candidate;
    }
  }
  throw new RangeError(`No school day near ${date} in ${year}`);
}
