import type { SchoolYear } from '@verankerd/domain';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';

/** A change in the history of a school's year, without who made it: it is kept for good, outside this installation. */
export type YearEvent = {
  readonly at: string;
  readonly interventionName: string;
  readonly kind: string;
  readonly subject: string | null;
};

/** Reads the changes of a school's year that the actor may see, first first. */
export function readHistoryOfYear(
  transaction: Transaction,
  schoolId: string,
  schoolYear: SchoolYear,
): Promise<YearEvent[]> {
  return transaction.query<YearEvent[]>(
    `SELECT ${instantOf('e.occurred_at')} AS at, coalesce(i.name, '') AS "interventionName", e.kind, e.subject
     FROM audit_events e
     LEFT JOIN intervention_choices c ON c.school_id = e.school_id AND c.id = e.choice_id
     LEFT JOIN interventions i ON i.id = c.intervention_id
     WHERE e.school_id = $1 AND e.school_year = $2 AND e.kind NOT LIKE 'export.%'
     ORDER BY e.id`,
    [schoolId, schoolYear],
  );
}
