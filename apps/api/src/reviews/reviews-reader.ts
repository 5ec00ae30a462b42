import type { ReviewOfYear } from '@verankerd/contract';
import { findChoice, type ChoiceYearKey } from '../choices/choices-door';
import { countDraftMeasurements } from '../evaluations/evaluations-door';
import type { Transaction } from '../platform/database/unit-of-work';
import { isLeaderOf, type Actor } from '../platform/http/actor';
import { readEditions } from './editions-reader';
import { readReviewFacts, type FactsContext } from './review-facts-reader';
import { findReview, nothingDecided, readSections } from './review-row';

/** Reads the review of a choice in a school year as the school works on it, also before it was begun. */
export async function readReviewOf(
  transaction: Transaction,
  actor: Actor,
  key: ChoiceYearKey,
  context: FactsContext,
): Promise<ReviewOfYear> {
  await findChoice(transaction, key);
  const review = await findReview(transaction, key);
  const { facts, choice } = await readReviewFacts(transaction, key, context);
  return {
    schoolId: key.schoolId,
    choiceId: key.choiceId,
    schoolYear: key.schoolYear,
    interventionName: choice.intervention.name,
    choiceStatus: choice.status,
    startSchoolYear: choice.startSchoolYear,
    today: context.today,
    state: review?.state ?? 'NOT_STARTED',
    canFreeze: isLeaderOf(actor, key.schoolId),
    version: review?.version ?? 0,
    sections: await readSections(transaction, key),
    decision: review?.decision ?? nothingDecided,
    facts,
    draftMeasurements: await countDraftMeasurements(transaction, key),
    editions: await readEditions(transaction, key, 'SCHOOL'),
  };
}
