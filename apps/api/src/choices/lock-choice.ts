import type { PlainDate } from '@verankerd/domain';
import type { Transaction } from '../platform/database/unit-of-work';
import { Refusal } from '../platform/http/refusal';
import type { ChoiceKey } from './choices-door';
import { readChoiceOf } from './choices-reader';

/**
 * Takes a choice for a change: nobody else changes it until the transaction ends, nor records anything under it.
 * @returns how it is now.
 * @throws Refusal `resource.not-found`, or `resource.changed-meanwhile` when it is not at the version that is changed.
 */
export async function lockChoice(
  transaction: Transaction,
  key: ChoiceKey,
  version: number,
  today: PlainDate,
) {
  await transaction.query(
    'SELECT 1 FROM intervention_choices WHERE school_id = $1 AND id = $2 FOR UPDATE',
    [key.schoolId, key.choiceId],
  );
  const choice = await readChoiceOf(transaction, key, today);
  if (choice.version !== version) throw new Refusal('resource.changed-meanwhile', [], choice);
  return choice;
}
