import { plainDate, type PlainDate } from './plain-date';

declare const schoolYearBrand: unique symbol;

/**
 * A Dutch school year, 1 August to 31 July, as its label `2026-2027`.
 * The label is the value everywhere: domain, wire, address bar and database. Labels sort as text.
 * Source: reference 4.3.
 */
export type SchoolYear = string & { readonly [schoolYearBrand]: 'SchoolYear' };

const pattern = /^(\d{4})-(\d{4})$/;

// The years of which every day is a `PlainDate`.
const firstStart = 1900;
const lastStart = 2198;

/** Whether the text is the label of a school year: two consecutive years, `2026-2027`, from 1900-1901 to 2198-2199. */
export function isSchoolYear(text: string): text is SchoolYear {
  const match = pattern.exec(text);
  if (match === null) return false;
  const start = Number(match[1]);
  return start >= firstStart && start <= lastStart && Number(match[2]) === start + 1;
}

/**
 * Reads the label of a school year.
 * @throws RangeError when the label is not of the form `2026-2027`, or outside 1900-1901 to 2198-2199.
 */
export function schoolYear(label: string): SchoolYear {
  if (!isSchoolYear(label)) throw new RangeError(`Not a school year (2026-2027): ${label}`);
  return label;
}

/** The school year that starts on 1 August of the calendar year given. */
export function schoolYearFrom(startYear: number): SchoolYear {
  return schoolYear(`${startYear}-${startYear + 1}`);
}

/** The calendar year in which the school year starts: 2026 for `2026-2027`. */
export function startYearOf(year: SchoolYear): number {
  return Number(year.slice(0, 4));
}

/** The school year in which a date lies. 31 July belongs to the old year, 1 August to the new one. */
export function schoolYearOf(date: PlainDate): SchoolYear {
  const calendarYear = Number(date.slice(0, 4));
  return schoolYearFrom(Number(date.slice(5, 7)) >= 8 ? calendarYear : calendarYear - 1);
}

/** 1 August, the first day of the school year. */
export function firstDayOf(year: SchoolYear): PlainDate {
  return plainDate(`${year.slice(0, 4)}-08-01`);
}

/** 31 July, the last day of the school year. */
export function lastDayOf(year: SchoolYear): PlainDate {
  return plainDate(`${year.slice(5)}-07-31`);
}

/** Whether the date lies in the school year. */
export function isWithinSchoolYear(date: PlainDate, year: SchoolYear): boolean {
  return date >= firstDayOf(year) && date <= lastDayOf(year);
}

/** The school year a number of steps later; earlier for a negative number. */
export function laterSchoolYear(year: SchoolYear, steps: number): SchoolYear {
  return schoolYearFrom(startYearOf(year) + steps);
}

/** All school years from the first to the last, both included; empty when the last lies before the first. */
export function schoolYearsBetween(first: SchoolYear, last: SchoolYear): readonly SchoolYear[] {
  const count = startYearOf(last) - startYearOf(first) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, step) => laterSchoolYear(first, step));
}

/**
 * 1 October of the school year: the official date on which pupils are counted, and the date that decides
 * which board a school belongs to in that year. Source: reference 4.3.
 */
export function countDateOf(year: SchoolYear): PlainDate {
  return plainDate(`${year.slice(0, 4)}-10-01`);
}
