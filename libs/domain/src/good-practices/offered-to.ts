import { questionOf, type AspectKey, type QuestionKey } from '../questions/questions';
import type { AspectRating } from '../ratings/aspect-rating';

/** What a school marked as good practice, as far as the rule needs it. */
export type MarkedPractice = {
  readonly schoolId: string;
  readonly question: QuestionKey;
  /** Whether the school took it back. */
  readonly isWithdrawn: boolean;
  /** Boards and partnerships of the school today. */
  readonly parentIds: readonly string[];
};

/** A school that may be helped: its boards and partnerships of today, and how it rates its own active choices. */
export type PractisingSchool = {
  readonly schoolId: string;
  readonly parentIds: readonly string[];
  readonly choices: readonly RatedChoice[];
};

/** An active choice with its own ratings of a school year. */
export type RatedChoice = {
  readonly choiceId: string;
  readonly ratings: ReadonlyMap<AspectKey, AspectRating>;
};

/**
 * Whether a school itself says that a question goes badly: an aspect is "nog niet", or not one of the rated aspects is
 * arranged. What was not rated says nothing, so that nobody is called weak for work that was not looked at. The
 * boundary is a convention of ours (issue 5, line 4).
 */
export function isWeakOn(
  question: QuestionKey,
  ratings: ReadonlyMap<AspectKey, AspectRating>,
): boolean {
  const levels = [...ratings].flatMap(([aspect, rating]) =>
    questionOf(aspect) === question && rating.state === 'RATED' ? [rating.level] : [],
  );
  return levels.length > 0 && (levels.includes(0) || !levels.includes(2));
}

/**
 * For which choices of a school a good practice is a help. None when it is the school's own, when it was taken back, or
 * when the two schools share neither a board nor a partnership. Only the own ratings of the school count: those of
 * the school that offers are not looked at and never shown.
 * @returns the ids of the choices that are weak on the question of the practice.
 */
export function offeredTo(practice: MarkedPractice, school: PractisingSchool): readonly string[] {
  const isNear = practice.parentIds.some((id) => school.parentIds.includes(id));
  if (practice.isWithdrawn || practice.schoolId === school.schoolId || !isNear) return [];
  return school.choices
    .filter(({ ratings }) => isWeakOn(practice.question, ratings))
    .map(({ choiceId }) => choiceId);
}
