import type { ChoiceStatus, SchoolYear } from '@verankerd/domain';
import type { ChoiceKey } from '../choices/choices-door';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';

/** What the head of every screen about a choice says. */
export type ChoiceHead = {
  readonly interventionName: string;
  readonly choiceStatus: ChoiceStatus;
  readonly startSchoolYear: SchoolYear;
};

const select = `
  SELECT i.name AS "interventionName", c.status AS "choiceStatus",
    c.start_school_year AS "startSchoolYear"
  FROM intervention_choices c JOIN interventions i ON i.id = c.intervention_id
  WHERE c.school_id = $1 AND c.id = $2`;

/**
 * Reads what the head of a screen about a choice says.
 * @throws Refusal `resource.not-found` when it does not exist, is another school's, or had not started that year.
 */
export async function readChoiceHead(
  transaction: Transaction,
  key: ChoiceKey & { readonly schoolYear?: SchoolYear },
): Promise<ChoiceHead> {
  const [head] = await transaction.query<ChoiceHead[]>(select, [key.schoolId, key.choiceId]);
  if (!head || (key.schoolYear && key.schoolYear < head.startSchoolYear)) throw notFound();
  return head;
}
