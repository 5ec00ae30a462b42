import type { choiceAnswers } from '@verankerd/contract';
import { canStartIn, type PlainDate } from '@verankerd/domain';
import type * as z from 'zod/mini';
import type { Transaction } from '../platform/database/unit-of-work';
import { refuseField } from '../platform/http/refusal';
import { ChoiceAlternative } from './choice-alternative.entity';
import type { ChoiceKey } from './choices-door';
import type { InterventionChoice } from './intervention-choice.entity';

/** The answers to the five choice questions as a school sends them. */
export type ChoiceAnswers = z.output<typeof choiceAnswers>;

/**
 * Checks what the contract cannot: that the dates fit today.
 * @throws Refusal `choice.start-year-out-of-range` or `choice.decided-in-future`.
 */
export function checkDates(answers: ChoiceAnswers, today: PlainDate): void {
  if (!canStartIn(answers.startSchoolYear, today))
    throw refuseField('choice.start-year-out-of-range', 'startSchoolYear');
  if (answers.decidedOn > today) throw refuseField('choice.decided-in-future', 'decidedOn');
}

/** The answers that stand in the row of the choice itself: all but the alternatives. */
export function answersInRow(answers: ChoiceAnswers) {
  return {
    startSchoolYear: answers.startSchoolYear,
    goal: answers.goal,
    targetGroup: answers.targetGroup,
    foundIn: answers.foundIn,
    effectiveness: answers.effectiveness,
    recognitionLevel: answers.recognitionLevel,
    recognitionSource: answers.recognitionSource,
    recognitionSeenOn: answers.recognitionSeenOn,
    executor: answers.executor,
    training: answers.training,
    hours: answers.hours,
    cost: answers.cost,
    decidedBy: answers.decidedBy,
    decidedOn: answers.decidedOn,
  } satisfies Partial<InterventionChoice>;
}

/** Puts a list of alternatives in the place of the one that is there. */
export async function saveAlternatives(
  transaction: Transaction,
  { schoolId, choiceId }: ChoiceKey,
  alternatives: ChoiceAnswers['alternatives'],
): Promise<void> {
  await transaction.delete(ChoiceAlternative, { schoolId, choiceId });
  if (alternatives.length === 0) return;
  await transaction.insert(
    ChoiceAlternative,
    alternatives.map((alternative, index) => ({
      schoolId,
      choiceId,
      position: index + 1,
      ...alternative,
    })),
  );
}
