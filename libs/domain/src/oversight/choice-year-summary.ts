import { isOverdue, type MilestoneStatus } from '../milestones/milestone';
import {
  aspectsOf,
  questionKeys,
  questionOf,
  type AspectKey,
  type QuestionKey,
} from '../questions/questions';
import type { AspectRating } from '../ratings/aspect-rating';
import type { PlainDate } from '../school-year/plain-date';
import type { QuestionProgress } from './question-state';

/** A milestone as the summary needs it. */
export type SummarisedMilestone = {
  readonly question: QuestionKey;
  readonly status: MilestoneStatus;
  readonly plannedOn: PlainDate;
};

/** A choice in one school year, narrow enough to show thousands of them: seven questions and the open dates. */
export type ChoiceYearSummary = {
  /** In the order of the seven questions. */
  readonly questions: readonly QuestionProgress[];
  /** Planned dates of the open milestones, earliest first. Overdue is counted when it is read, not when written. */
  readonly openPlannedOn: readonly PlainDate[];
};

/** Sums up what a team said and planned for one choice in one school year. */
export function summariseChoiceYear(
  ratings: ReadonlyMap<AspectKey, AspectRating>,
  milestones: readonly SummarisedMilestone[],
): ChoiceYearSummary {
  return {
    questions: questionKeys.map((question) => progressOf(question, ratings, milestones)),
    openPlannedOn: milestones
      .filter((milestone) => milestone.status === 'OPEN')
      .map((milestone) => milestone.plannedOn)
      .sort(),
  };
}

/** How many milestones of a summary are overdue today. */
export function overdueCount(summary: ChoiceYearSummary, today: PlainDate): number {
  return summary.openPlannedOn.filter((plannedOn) =>
    isOverdue({ status: 'OPEN', plannedOn }, today),
  ).length;
}

/** How many of the aspects that apply have a level, over all seven questions. */
export function ratedCounts(summary: ChoiceYearSummary): {
  readonly rated: number;
  readonly applicable: number;
} {
  return summary.questions.reduce(
    (sum, question) => ({
      rated: sum.rated + question.rated,
      applicable: sum.applicable + question.applicable,
    }),
    { rated: 0, applicable: 0 },
  );
}

function progressOf(
  question: QuestionKey,
  ratings: ReadonlyMap<AspectKey, AspectRating>,
  milestones: readonly SummarisedMilestone[],
): QuestionProgress {
  const states = aspectsOf(question).map((aspect) => ratings.get(aspect));
  const levels = states.flatMap((rating) => (rating?.state === 'RATED' ? [rating.level] : []));
  const own = milestones.filter(
    (milestone) => milestone.question === question && milestone.status !== 'DROPPED',
  );
  const open = own
    .filter((milestone) => milestone.status === 'OPEN')
    .map(({ plannedOn }) => plannedOn);
  return {
    applicable: states.filter((rating) => rating?.state !== 'NOT_APPLICABLE').length,
    rated: levels.length,
    points: levels.reduce<number>((sum, level) => sum + level, 0),
    zeros: levels.filter((level) => level === 0).length,
    milestonesActive: own.length,
    milestonesDone: own.length - open.length,
    earliestOpenOn: open.sort()[0] ?? null,
  };
}

/** Groups aspects by their question, in the order of the guide. */
export function byQuestion<T extends { readonly aspect: AspectKey }>(
  items: readonly T[],
): ReadonlyMap<QuestionKey, readonly T[]> {
  return new Map(
    questionKeys.map((question) => [
      question,
      items.filter((item) => questionOf(item.aspect) === question),
    ]),
  );
}
