import type { Milestone } from '@verankerd/contract';
import {
  attentionReason,
  isOverdue,
  questionKeys,
  questionState,
  summariseChoiceYear,
  type AttentionReason,
  type PlainDate,
  type QuestionKey,
  type QuestionProgress,
  type QuestionState,
} from '@verankerd/domain';
import { judgementOf, type RatedAspect } from './judgement';

/** How one question stands, by the rule that the server uses too. */
export type QuestionView = {
  readonly question: QuestionKey;
  /** 1 to 7, in the order of the guide. */
  readonly number: number;
  readonly state: QuestionState;
  readonly attention: AttentionReason | null;
  readonly progress: QuestionProgress;
  readonly overdue: number;
  /** All milestones are done while an aspect is "not in place". Source: reference 3.2. */
  readonly isContradictory: boolean;
};

/** How the seven questions stand today, from what the team said and planned. */
export function questionViews(
  ratings: readonly RatedAspect[],
  milestones: readonly Milestone[],
  today: PlainDate,
): readonly QuestionView[] {
  const judgements = new Map(ratings.map((rating) => [rating.aspect, judgementOf(rating)]));
  const { questions } = summariseChoiceYear(judgements, milestones);
  return questionKeys.flatMap((question, index) => {
    const progress = questions[index];
    if (!progress) return [];
    const { milestonesActive, milestonesDone, zeros } = progress;
    return {
      question,
      number: index + 1,
      state: questionState(progress, today),
      attention: attentionReason(progress, today),
      progress,
      overdue: milestones.filter((one) => one.question === question && isOverdue(one, today))
        .length,
      isContradictory: zeros > 0 && milestonesActive > 0 && milestonesDone === milestonesActive,
    };
  });
}

/** How many aspects have a level, how many apply, and how many do not, over all seven questions. */
export function countsOf(views: readonly QuestionView[]): {
  readonly rated: number;
  readonly applicable: number;
} {
  return views.reduce(
    (sum, { progress }) => ({
      rated: sum.rated + progress.rated,
      applicable: sum.applicable + progress.applicable,
    }),
    { rated: 0, applicable: 0 },
  );
}
