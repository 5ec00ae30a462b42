import { scales1, type Localised } from '@verankerd/content';
import type { AnswerOf, AspectConfirmation, recordRating } from '@verankerd/contract';
import type { Agreed, AspectRating, ConfirmationAnswer, RatedLevel } from '@verankerd/domain';

/** A judgement of an aspect as the server gives it. */
export type RatedAspect = AnswerOf<typeof recordRating>;

/**
 * What a team says in the yearly confirmation: that what stood still holds or not, or how far it is now, judged
 * afresh. Nothing said is no answer, and never "no".
 */
export type YearAnswer =
  | { readonly kind: 'NONE' }
  | {
      readonly kind: 'CONFIRM';
      readonly answer: ConfirmationAnswer;
      readonly reason: string;
      readonly evidenceChecked: boolean;
    }
  | { readonly kind: 'RATE'; readonly rating: Exclude<AspectRating, { state: 'NOT_RATED' }> };

/** Nothing said yet. */
export const noAnswer: YearAnswer = { kind: 'NONE' };

/** What the server has of the answer to an aspect. */
export function answerOf(confirmation: AspectConfirmation): YearAnswer {
  const { answer, evidenceChecked, task, standing } = confirmation;
  const reason = confirmation.reason ?? '';
  if (answer) return { kind: 'CONFIRM', answer, reason, evidenceChecked };
  if (task !== 'SETTLED') return noAnswer;
  if (standing.state === 'RATED')
    return { kind: 'RATE', rating: { state: 'RATED', level: standing.agreedLevel } };
  return standing.state === 'NOT_APPLICABLE'
    ? { kind: 'RATE', rating: { state: 'NOT_APPLICABLE', reason } }
    : noAnswer;
}

/** Whether two answers say the same. */
export function isSameAnswer(one: YearAnswer, other: YearAnswer): boolean {
  if (one.kind === 'CONFIRM')
    return (
      other.kind === 'CONFIRM' &&
      one.answer === other.answer &&
      one.reason.trim() === other.reason.trim() &&
      one.evidenceChecked === other.evidenceChecked
    );
  if (one.kind === 'RATE') return other.kind === 'RATE' && isSameRating(one.rating, other.rating);
  return other.kind === 'NONE';
}

/** Whether an answer can be sent: "not applicable" asks for a reason. */
export function isCompleteAnswer(answer: YearAnswer): boolean {
  return !isNotApplicable(answer) || reasonOf(answer).trim() !== '';
}

/** Whether the answer says that the aspect does not apply. */
export function isNotApplicable(answer: YearAnswer): boolean {
  return answer.kind === 'CONFIRM'
    ? answer.answer === 'NOT_APPLICABLE'
    : answer.kind === 'RATE' && answer.rating.state === 'NOT_APPLICABLE';
}

/** The reason that goes with an answer; empty when there is none. */
export function reasonOf(answer: YearAnswer): string {
  if (answer.kind === 'CONFIRM') return answer.reason;
  return answer.kind === 'RATE' && answer.rating.state === 'NOT_APPLICABLE'
    ? answer.rating.reason
    : '';
}

/** The same answer with another reason. */
export function withReason(answer: YearAnswer, reason: string): YearAnswer {
  if (answer.kind === 'CONFIRM') return { ...answer, reason };
  return isNotApplicable(answer)
    ? { kind: 'RATE', rating: { state: 'NOT_APPLICABLE', reason } }
    : answer;
}

/** What is agreed when the answer counts: a level, that it does not apply, or nothing. */
export function agreedBy(answer: YearAnswer, { outcomes }: AspectConfirmation): Agreed {
  if (answer.kind === 'CONFIRM') return outcomes[answer.answer];
  if (answer.kind === 'NONE') return 'NOT_RATED';
  return answer.rating.state === 'RATED' ? answer.rating.level : 'NOT_APPLICABLE';
}

/** The word for what is agreed. */
export function agreedWord(agreed: Agreed): Localised {
  const { levels, notApplicable, notRated } = scales1.rating;
  if (agreed === 'NOT_RATED') return notRated.label;
  return agreed === 'NOT_APPLICABLE' ? notApplicable.label : levels[agreed].label;
}

/** Whether the question is "klopt dit nog?"; else it is how far the team is. */
export function asksToConfirm({ task, answer, prefilled }: AspectConfirmation): boolean {
  return (task === 'CONFIRM' || answer !== null) && prefilled !== 'NOT_RATED';
}

/**
 * A confirmation with a judgement that was just saved, until the server has told what follows from it: levels over
 * the years are not counted here.
 */
export function withRating(
  confirmation: AspectConfirmation,
  { state, level, reason, version, saved }: RatedAspect,
): AspectConfirmation {
  const { evidence } = confirmation.standing;
  const isSettled = state !== 'NOT_RATED';
  return {
    ...confirmation,
    task: isSettled ? 'SETTLED' : 'RATE',
    askReason: isSettled ? null : 'NOT_RATED',
    answer: null,
    evidenceChecked: false,
    reason,
    ratingVersion: version,
    saved,
    standing:
      state === 'RATED'
        ? ratedStanding(level ?? 0, evidence)
        : state === 'NOT_APPLICABLE'
          ? { state, confirmation: 'CONFIRMED', missedYears: 0, evidence }
          : { state, evidence },
  };
}

function ratedStanding(
  level: RatedLevel,
  evidence: AspectConfirmation['standing']['evidence'],
): AspectConfirmation['standing'] {
  return {
    state: 'RATED',
    agreedLevel: level,
    earnedLevel: level,
    confirmation: 'CONFIRMED',
    yearsConfirmed: 0,
    missedYears: 0,
    evidence,
    canBecomeAnchored: false,
  };
}

function isSameRating(one: AspectRating, other: AspectRating): boolean {
  if (one.state === 'RATED') return other.state === 'RATED' && one.level === other.level;
  if (one.state === 'NOT_APPLICABLE')
    return other.state === 'NOT_APPLICABLE' && one.reason.trim() === other.reason.trim();
  return other.state === 'NOT_RATED';
}
