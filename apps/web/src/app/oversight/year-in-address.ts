import { isSchoolYear, schoolYearOf, type SchoolYear } from '@verankerd/domain';
import { today } from '../shell/today';

/** The school year that an address asks for; the one that runs when it names none, or nonsense. */
export function yearInAddress(text: string | undefined): SchoolYear {
  return text !== undefined && isSchoolYear(text) ? text : schoolYearOf(today());
}
