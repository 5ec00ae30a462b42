import {
  addYears,
  lastDayOf,
  startYearOf,
  type PlainDate,
  type SchoolYear,
} from '@verankerd/domain';

/**
 * The day of an earlier school year that compares with a day of a later one: the same date while the later year runs,
 * so that half a year is never laid beside a whole one. Nothing when the later year is over: then all of both counts.
 */
export function comparedDay(
  day: PlainDate,
  later: SchoolYear,
  earlier: SchoolYear,
): PlainDate | undefined {
  if (day > lastDayOf(later)) return undefined;
  return addYears(day, startYearOf(earlier) - startYearOf(later));
}
