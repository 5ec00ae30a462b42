import type { PlainDate } from '../school-year/plain-date';

/** Days of a calendar year when every month counts 31: day codes keep the order of dates, not their distance. */
export const dayCodesPerYear = 372;

const firstYear = 1900;
const digitZero = 48;

/**
 * A date as a small whole number that keeps the order of dates. Read from the characters, because a rebuild reads
 * millions of dates. The years 1900 to 2199 give 0 to 111,599, which fits 17 bits.
 */
export function dayCode(date: PlainDate): number {
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2);
  return codeOf(year, twoDigits(date, 5), twoDigits(date, 8));
}

/** The day code of 1 August, the first day of the school year that starts in this calendar year. */
export function firstDayCode(startYear: number): number {
  return codeOf(startYear, 8, 1);
}

/** The calendar year in which the school year of a day code starts. */
export function startYearOfDayCode(code: number): number {
  return Math.floor((code - codeOf(firstYear, 8, 1)) / dayCodesPerYear) + firstYear;
}

function codeOf(year: number, month: number, day: number): number {
  return (year - firstYear) * dayCodesPerYear + (month - 1) * 31 + (day - 1);
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - digitZero) * 10 + text.charCodeAt(at + 1) - digitZero;
}
