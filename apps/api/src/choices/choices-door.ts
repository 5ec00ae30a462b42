import type { ChoiceStatus, SchoolYear } from '@verankerd/domain';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound, Refusal } from '../platform/http/refusal';

export { readChoiceOf } from './choices-reader';

/** A choice and the school that owns it. */
export type ChoiceKey = { readonly schoolId: string; readonly choiceId: string };

/** A choice in one school year: what milestones, ratings and summaries belong to. */
export type ChoiceYearKey = ChoiceKey & { readonly schoolYear: SchoolYear };

/** What other features need to know of a choice. */
export type ChoiceFacts = {
  readonly status: ChoiceStatus;
  readonly startSchoolYear: SchoolYear;
  readonly interventionId: string;
};

/**
 * Reads a choice that the actor may see.
 * @throws Refusal `resource.not-found` when it does not exist, is another school's, or had not started that year.
 */
export async function findChoice(
  transaction: Transaction,
  key: ChoiceKey & { readonly schoolYear?: SchoolYear },
): Promise<ChoiceFacts> {
  const [row] = await transaction.query<ChoiceFacts[]>(
    `SELECT status, start_school_year AS "startSchoolYear", intervention_id AS "interventionId"
     FROM intervention_choices WHERE school_id = $1 AND id = $2`,
    [key.schoolId, key.choiceId],
  );
  if (!row || (key.schoolYear && key.schoolYear < row.startSchoolYear)) throw notFound();
  return row;
}

/**
 * Reads a choice that can be worked on, and keeps others from changing its status meanwhile.
 * @throws Refusal `choice.not-active` when it is paused, stopped or replaced.
 */
export async function requireActiveChoice(
  transaction: Transaction,
  key: ChoiceKey & { readonly schoolYear?: SchoolYear },
): Promise<ChoiceFacts> {
  await transaction.query(
    'SELECT 1 FROM intervention_choices WHERE school_id = $1 AND id = $2 FOR SHARE',
    [key.schoolId, key.choiceId],
  );
  const choice = await findChoice(transaction, key);
  if (choice.status !== 'ACTIVE') throw new Refusal('choice.not-active');
  return choice;
}
