import { questionKeys, type AspectKey, type QuestionKey } from '../questions/questions';
import type { ReviewDecision } from './review-decision';
import type { ReviewedAspect, ReviewedQuestion, ReviewedYear } from './reviewed-year';

/** Two facts that do not go together, or something that a reader will ask about. Told kindly, never as a fault. */
export type ReviewContradiction =
  | {
      /** All milestones of the question are done, and the team says of an aspect that nothing is in place. */
      readonly code: 'MILESTONES_DONE_NOT_IN_PLACE';
      readonly question: QuestionKey;
      readonly aspects: readonly AspectKey[];
    }
  | {
      /** Everything is in place and in use, and milestones of the question are past their date and open. */
      readonly code: 'IN_PLACE_MILESTONES_OVERDUE';
      readonly question: QuestionKey;
      readonly milestones: number;
    }
  | {
      /** Aspects are rated in place without anything that shows it. Source: reference 3.3, evidence for level 2. */
      readonly code: 'IN_PLACE_WITHOUT_EVIDENCE';
      readonly question: QuestionKey;
      readonly aspects: readonly AspectKey[];
    }
  | {
      /** Milestones were worked on, and no aspect of the question was rated. */
      readonly code: 'WORKED_ON_NOT_RATED';
      readonly question: QuestionKey;
    }
  | {
      /** The school year ended without a word on aspects that were in place before. */
      readonly code: 'CONFIRMATION_LAPSED';
      readonly question: QuestionKey;
      readonly aspects: readonly AspectKey[];
    }
  | {
      /** The school goes on unchanged, and nothing of a question is in place. */
      readonly code: 'CONTINUE_NOT_IN_PLACE';
      readonly question: QuestionKey;
    }
  /** The school stops with something that earned the badge "geborgd". */
  | { readonly code: 'STOP_THOUGH_ANCHORED' }
  /** The school goes on unchanged while a measurement got worse. */
  | { readonly code: 'CONTINUE_THOUGH_WORSE'; readonly measurement: string }
  /** The school stops with something while all measurements with a verdict got better. */
  | { readonly code: 'STOP_THOUGH_BETTER' };

/**
 * What a reader may want to look at before the review is frozen. Milestones and ratings are two different things, so
 * that they can disagree; both stay as they are. Source: reference 3.2 ("flag contradictions"); the list is ours.
 * @param decision what the school decides, or null as long as it did not
 */
export function reviewContradictions(
  year: ReviewedYear,
  decision: ReviewDecision | null,
): readonly ReviewContradiction[] {
  const byQuestion = questionKeys.flatMap((key) => {
    const question = year.questions.find((one) => one.question === key);
    return question ? contradictionsOf(question, year, decision) : [];
  });
  return [...byQuestion, ...againstDecision(year, decision)];
}

function contradictionsOf(
  { question, aspects }: ReviewedQuestion,
  { milestones, asOf }: ReviewedYear,
  decision: ReviewDecision | null,
): readonly ReviewContradiction[] {
  const promised = milestones.filter(
    (one) => one.question === question && one.status !== 'DROPPED',
  );
  const overdue = promised.filter(({ status, plannedOn }) => status === 'OPEN' && plannedOn < asOf);
  const isAllDone = promised.length > 0 && promised.every(({ status }) => status === 'DONE');
  const applicable = aspects.filter(({ state }) => state !== 'NOT_APPLICABLE');
  const rated = applicable.filter(({ state }) => state === 'RATED');
  const zeros = rated.filter(({ level }) => level === 0);
  const inPlace = rated.filter(({ level }) => level === 2);
  const isAllInPlace = inPlace.length > 0 && inPlace.length === applicable.length;
  const unsupported = inPlace.filter(({ evidence }) => evidence.length === 0);
  const lapsed = aspects.filter(({ confirmation }) => confirmation === 'LAPSED');
  const found: ReviewContradiction[] = [];
  if (isAllDone && zeros.length > 0)
    found.push({ code: 'MILESTONES_DONE_NOT_IN_PLACE', question, aspects: keysOf(zeros) });
  if (isAllInPlace && overdue.length > 0)
    found.push({ code: 'IN_PLACE_MILESTONES_OVERDUE', question, milestones: overdue.length });
  if (unsupported.length > 0)
    found.push({ code: 'IN_PLACE_WITHOUT_EVIDENCE', question, aspects: keysOf(unsupported) });
  if (rated.length === 0 && promised.some(({ status }) => status === 'DONE'))
    found.push({ code: 'WORKED_ON_NOT_RATED', question });
  if (lapsed.length > 0)
    found.push({ code: 'CONFIRMATION_LAPSED', question, aspects: keysOf(lapsed) });
  if (decision === 'CONTINUE' && zeros.length > 0 && zeros.length === applicable.length)
    found.push({ code: 'CONTINUE_NOT_IN_PLACE', question });
  return found;
}

function againstDecision(
  { anchoring, measurements }: ReviewedYear,
  decision: ReviewDecision | null,
): readonly ReviewContradiction[] {
  const meanings = measurements.flatMap(({ verdict }) => (verdict ? [verdict.meaning] : []));
  const told = meanings.filter((meaning) => meaning === 'BETTER' || meaning === 'WORSE');
  if (decision === 'STOP')
    return [
      ...(anchoring.badgeGiven ? [{ code: 'STOP_THOUGH_ANCHORED' } as const] : []),
      ...(told.length > 0 && told.every((meaning) => meaning === 'BETTER')
        ? [{ code: 'STOP_THOUGH_BETTER' } as const]
        : []),
    ];
  if (decision !== 'CONTINUE') return [];
  return measurements
    .filter(({ verdict }) => verdict?.meaning === 'WORSE')
    .map(({ name }) => ({ code: 'CONTINUE_THOUGH_WORSE', measurement: name }));
}

function keysOf(aspects: readonly ReviewedAspect[]): readonly AspectKey[] {
  return aspects.map(({ aspect }) => aspect);
}
