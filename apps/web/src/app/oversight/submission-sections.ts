import type { AnswerOf, readBoardSubmission, SubmissionContent } from '@verankerd/contract';
import {
  questionKeys,
  questionOf,
  questionState,
  summariseChoiceYear,
  type AspectRating,
  type QuestionKey,
  type QuestionState,
} from '@verankerd/domain';

/** What a school handed in, with the day on which it is read. */
export type Submission = AnswerOf<typeof readBoardSubmission>;

type Rating = SubmissionContent['ratings'][number];

/** One question of a submission with all that belongs to it. */
export type SubmissionSection = {
  readonly question: QuestionKey;
  readonly state: QuestionState;
  readonly answer: string | undefined;
  readonly ratings: readonly Rating[];
  readonly milestones: SubmissionContent['milestones'];
};

/** Puts a submission in the order of the seven questions, each with its state of today. */
export function submissionSections({ content, today }: Submission): readonly SubmissionSection[] {
  const ratings = new Map(content.ratings.map((rating) => [rating.aspect, judgementOf(rating)]));
  const { questions } = summariseChoiceYear(ratings, content.milestones);
  return questionKeys.flatMap((question, index) => {
    const progress = questions[index];
    if (!progress) return [];
    return {
      question,
      state: questionState(progress, today),
      answer: content.answers.find((answer) => answer.question === question)?.answer,
      ratings: content.ratings.filter((rating) => questionOf(rating.aspect) === question),
      milestones: content.milestones.filter((milestone) => milestone.question === question),
    };
  });
}

function judgementOf({ state, level, reason }: Rating): AspectRating {
  if (state === 'RATED' && level !== null) return { state, level };
  if (state === 'NOT_APPLICABLE') return { state, reason: reason ?? '' };
  return { state: 'NOT_RATED' };
}
