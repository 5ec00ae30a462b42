import { mostTrendYears } from '@verankerd/contract';
import {
  addDays,
  firstDayOf,
  laterSchoolYear,
  plainDate,
  schoolYearOf,
  schoolYearsBetween,
  startYearOf,
  trendDay,
  type PlainDate,
  type SchoolYear,
  type TrendMoment,
} from '@verankerd/domain';

/** What a reader asks for; what is left out is this day of the last five school years. */
export type AskedPeriod = {
  readonly from?: SchoolYear | undefined;
  readonly moment?: TrendMoment | undefined;
};

/** A school year and the day on which it is looked at. */
export type YearOnDay = { readonly schoolYear: SchoolYear; readonly on: PlainDate };

const usualYears = 5;

/** The school years from the one that is asked for up to this one, at most ten, each with its day. */
export function yearsOfPeriod(asked: AskedPeriod, today: PlainDate): readonly YearOnDay[] {
  const current = schoolYearOf(today);
  const earliest = laterSchoolYear(current, 1 - mostTrendYears);
  const wanted = asked.from ?? laterSchoolYear(current, 1 - usualYears);
  const first = [earliest, wanted, current].sort()[1] ?? current;
  return schoolYearsBetween(first, current).map((schoolYear) => ({
    schoolYear,
    on: trendDay(schoolYear, today, asked.moment ?? 'SAME_DAY'),
  }));
}

/** The last days of the months of the school year before this one, and of this one up to today. */
export function monthsOfPeriod(today: PlainDate): readonly YearOnDay[] {
  const current = schoolYearOf(today);
  const months = [laterSchoolYear(current, -1), current].flatMap((schoolYear) =>
    Array.from({ length: 12 }, (_, month) => ({ schoolYear, on: endOfMonth(schoolYear, month) })),
  );
  const past = months.filter(({ on }) => on < today);
  return [
    ...past,
    ...months.slice(past.length, past.length + 1).map((one) => ({ ...one, on: today })),
  ];
}

/** @param month places after August */
function endOfMonth(schoolYear: SchoolYear, month: number): PlainDate {
  const next = (month + 8) % 12;
  const year = startYearOf(schoolYear) + (month >= 4 ? 1 : 0);
  if (month === 11) return addDays(firstDayOf(laterSchoolYear(schoolYear, 1)), -1);
  return addDays(plainDate(`${year}-${String(next + 1).padStart(2, '0')}-01`), -1);
}
