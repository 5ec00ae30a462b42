import type { AnchoringOnDay } from '@verankerd/contract';
import type { ChoiceKey } from '../choices/choices-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';

type Goal = AnchoringOnDay['goal'];

const select = `
  SELECT goal, version,
    json_build_object('by', display_name_of(set_by), 'at', ${instantOf('set_at')}) AS saved
  FROM anchoring_goals WHERE school_id = $1 AND choice_id = $2`;

/** Reads the goal of a choice; one that was never set is at version 0. */
export async function readGoal(transaction: Transaction, key: ChoiceKey): Promise<Goal> {
  const [goal] = await transaction.query<Goal[]>(select, [key.schoolId, key.choiceId]);
  return goal ?? { goal: null, version: 0, saved: null };
}
