import type { AnswerOf, readSchoolCalendar } from '@verankerd/contract';
import {
  coversSchoolYear,
  firstDayOf,
  isWithinSchoolYear,
  lastDayOf,
  publicHolidaysOf,
  startYearOf,
  type HolidayRegion,
  type PlainDate,
  type SchoolHoliday,
  type SchoolYear,
} from '@verankerd/domain';
import { requireOwnSchool } from '../organisations/organisations-door';
import type { Transaction } from '../platform/database/unit-of-work';

type Calendar = AnswerOf<typeof readSchoolCalendar>;

/** The holidays of a school around a school year, and the region that decides which they are. */
export type SchoolHolidays = {
  readonly region: HolidayRegion | null;
  readonly holidays: readonly (SchoolHoliday & { readonly fixed: boolean })[];
};

const select = `
  SELECT o.holiday_region AS region,
    (SELECT coalesce(json_agg(json_build_object('kind', h.kind, 'region', h.region,
        'firstDay', h.first_day, 'lastDay', h.last_day, 'fixed', h.fixed)
        ORDER BY h.first_day, h.region), '[]')
      FROM school_holidays h
      WHERE h.last_day >= $2 AND h.first_day <= $3
        AND (o.holiday_region IS NULL OR h.region IN ('ALL', o.holiday_region))) AS holidays
  FROM organisations o WHERE o.id = $1`;

/**
 * Reads the holidays of a school that touch a school year. Of a school whose region is not known these are the holidays
 * of all regions: a day that is free in any of them may be free there.
 */
export async function readSchoolHolidays(
  transaction: Transaction,
  schoolId: string,
  year: SchoolYear,
): Promise<SchoolHolidays> {
  const [row] = await transaction.query<SchoolHolidays[]>(select, [
    schoolId,
    firstDayOf(year),
    lastDayOf(year),
  ]);
  return row ?? { region: null, holidays: [] };
}

/** Reads the free days of a school in a school year. */
export async function readCalendarOf(
  transaction: Transaction,
  { schoolId, schoolYear }: { readonly schoolId: string; readonly schoolYear: SchoolYear },
  today: PlainDate,
): Promise<Calendar> {
  await requireOwnSchool(transaction, schoolId);
  const { region, holidays } = await readSchoolHolidays(transaction, schoolId, schoolYear);
  const start = startYearOf(schoolYear);
  return {
    schoolYear,
    today,
    region,
    holidays: [...holidays],
    publicHolidays: [...publicHolidaysOf(start), ...publicHolidaysOf(start + 1)].filter((day) =>
      isWithinSchoolYear(day, schoolYear),
    ),
    holidaysKnown: region !== null && coversSchoolYear(schoolYear, holidays),
  };
}
