import type { HolidayRegion } from '../organisations/register-establishment';
import type { PlainDate } from '../school-year/plain-date';
import { isWithinSchoolYear, type SchoolYear } from '../school-year/school-year';

/** The school holidays of a year: herfst, kerst, voorjaar, mei, zomer. */
export const schoolHolidayKinds = ['AUTUMN', 'CHRISTMAS', 'SPRING', 'MAY', 'SUMMER'] as const;

/** Which school holiday. */
export type SchoolHolidayKind = (typeof schoolHolidayKinds)[number];

/**
 * One school holiday in one region, or in the whole country. First and last day are both free, weekends included.
 * Government fixes the main holidays; the others are advice, which a school may have changed (reference 4.3).
 */
export type SchoolHoliday = {
  readonly kind: SchoolHolidayKind;
  readonly region: HolidayRegion | 'ALL';
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
};

/** The holidays that a school in a region has: its own, and those of the whole country. */
export function holidaysIn(
  region: HolidayRegion,
  holidays: readonly SchoolHoliday[],
): readonly SchoolHoliday[] {
  return holidays.filter((holiday) => holiday.region === region || holiday.region === 'ALL');
}

/**
 * Whether any holiday in the list begins in a school year; the summer holiday that it opens with began in the year
 * before. When none does, dates only keep clear of weekends and public holidays, and the screen says that they may
 * still move.
 */
export function coversSchoolYear(year: SchoolYear, holidays: readonly SchoolHoliday[]): boolean {
  return holidays.some(({ firstDay }) => isWithinSchoolYear(firstDay, year));
}
