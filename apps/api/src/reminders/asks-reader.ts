import type { Ask } from '@verankerd/contract';
import { isPast, whatAsks, type PlainDate } from '@verankerd/domain';
import type { Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { readChoicesOfReader, rolesAt } from './reminded-choices-reader';

/** Something that asks, with the school where it does. */
export type AskAtSchool = Ask & { readonly schoolName: string };

/** Reads what asks for the reader today, first day first. */
export async function readAsksOf(
  transaction: Transaction,
  actor: Actor,
  today: PlainDate,
): Promise<AskAtSchool[]> {
  const choices = await readChoicesOfReader(transaction, today);
  const asks = choices.flatMap((choice) =>
    whatAsks(choice, rolesAt(actor, choice.schoolId), today).map((reminder) => ({
      kind: reminder.kind,
      schoolId: choice.schoolId,
      schoolName: choice.schoolName,
      choiceId: choice.choiceId,
      interventionName: choice.interventionName,
      schoolYear: reminder.schoolYear,
      on: reminder.on,
      isPast: isPast(reminder, today),
      milestone: reminder.milestone,
    })),
  );
  return asks.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
