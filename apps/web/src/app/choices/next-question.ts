import type { ChoiceInList } from '@verankerd/contract';
import type { QuestionKey } from '@verankerd/domain';

/** Why a question is the one to go on with. */
export const nextReasons = ['BEHIND', 'ATTENTION', 'PLANNED', 'NOT_STARTED'] as const;

/** One of the reasons to go on with a question. */
export type NextReason = (typeof nextReasons)[number];

/** Where a team goes on: one question of one choice. */
export type NextQuestion = {
  readonly choice: ChoiceInList;
  readonly question: QuestionKey;
  readonly reason: NextReason;
};

/**
 * The question to go on with, over all choices that are running: what is behind comes first, then what needs
 * attention, then the milestone that comes first, then what nobody looked at yet. Nothing when all is well.
 */
export function nextQuestion(choices: readonly ChoiceInList[]): NextQuestion | undefined {
  const running = choices.filter(({ status }) => status === 'ACTIVE');
  const inState = (state: 'BEHIND' | 'ATTENTION' | 'NOT_STARTED') =>
    running.flatMap((choice) =>
      choice.questions
        .filter((question) => question.state === state)
        .map(({ question }): NextQuestion => ({ choice, question, reason: state })),
    )[0];
  const planned = running
    .flatMap((choice) =>
      choice.nextMilestone ? [{ choice, milestone: choice.nextMilestone }] : [],
    )
    .sort((a, b) => a.milestone.plannedOn.localeCompare(b.milestone.plannedOn))
    .map(({ choice, milestone }): NextQuestion => ({
      choice,
      question: milestone.question,
      reason: 'PLANNED',
    }))[0];
  return inState('BEHIND') ?? inState('ATTENTION') ?? planned ?? inState('NOT_STARTED');
}
