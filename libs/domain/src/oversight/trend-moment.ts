import { addYears, type PlainDate } from '../school-year/plain-date';
import { lastDayOf, schoolYearOf, startYearOf, type SchoolYear } from '../school-year/school-year';

/**
 * On which day school years are laid beside each other: all on the day of the year that it is now, or each at its end.
 * While a year runs, the first is the fair one. Source: reference 2.1; issue 5, line 2.
 */
export const trendMoments = ['SAME_DAY', 'YEAR_END'] as const;

/** One of `trendMoments`. */
export type TrendMoment = (typeof trendMoments)[number];

/** The day on which a school year is looked at; for the year that runs it is always today. */
export function trendDay(year: SchoolYear, today: PlainDate, moment: TrendMoment): PlainDate {
  if (moment === 'SAME_DAY') return sameDayIn(year, today);
  const last = lastDayOf(year);
  return last < today ? last : today;
}

/** The same day and month in another school year; 28 February for a 29th that the year lacks. */
export function sameDayIn(year: SchoolYear, day: PlainDate): PlainDate {
  return addYears(day, startYearOf(year) - startYearOf(schoolYearOf(day)));
}
