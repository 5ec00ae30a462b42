import {
  lastPlanningYear,
  type MilestoneDateRefusal,
  type PlainDate,
  type Result,
  type SchoolYear,
} from '@verankerd/domain';
import { notFound, refuseField } from '../platform/http/refusal';

/**
 * The value of a checked date.
 * @throws Refusal that names the field; `within` is the path to it when it stands deeper in the body.
 */
export function acceptDate<T>(checked: Result<T, MilestoneDateRefusal>, within = ''): T {
  if (checked.ok) return checked.value;
  throw refuseField(checked.error.code, within + checked.error.field);
}

/**
 * Refuses a school year so far ahead that nobody plans in it.
 * @throws Refusal `resource.not-found`
 */
export function requirePlanningYear(year: SchoolYear, today: PlainDate): void {
  if (year > lastPlanningYear(today)) throw notFound();
}
