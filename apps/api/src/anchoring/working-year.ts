import { schoolYearOf, type PlainDate, type SchoolYear } from '@verankerd/domain';

/** The school year in which a choice is worked on: the running one, or its first when that has yet to come. */
export function workingYearOf(
  { startSchoolYear }: { readonly startSchoolYear: SchoolYear },
  today: PlainDate,
): SchoolYear {
  const running = schoolYearOf(today);
  return running < startSchoolYear ? startSchoolYear : running;
}
