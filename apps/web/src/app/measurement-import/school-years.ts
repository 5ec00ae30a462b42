import {
  laterSchoolYear,
  type PlainDate,
  type SchoolYear,
  schoolYearOf,
  schoolYearsBetween,
} from '@verankerd/domain';

const yearsBack = 25;

/** The school years of which a file can hold measurements, newest first. */
export function schoolYearsUntil(today: PlainDate): readonly SchoolYear[] {
  const last = schoolYearOf(today);
  return [...schoolYearsBetween(laterSchoolYear(last, -yearsBack), last)].reverse();
}
