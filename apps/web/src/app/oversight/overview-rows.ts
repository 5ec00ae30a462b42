import type { Oversight } from '@verankerd/contract';
import {
  attentionReason,
  overdueCount,
  questionKeys,
  questionProgressFrom,
  questionState,
  type AttentionReason,
  type PlainDate,
  type QuestionKey,
  type QuestionState,
} from '@verankerd/domain';

type School = Oversight['schools'][number];
type Choice = School['choices'][number];

/** How one question of a choice stands, and why it asks for attention when it does. */
export type OverviewCell = {
  readonly question: QuestionKey;
  readonly state: QuestionState;
  readonly reason: AttentionReason | null;
};

/** A choice of a school with its seven questions. */
export type OverviewChoice = {
  readonly choice: Choice;
  readonly cells: readonly OverviewCell[];
  readonly overdue: number;
};

/** A school with its choices; none when it handed in nothing or shares nothing. */
export type OverviewSchool = {
  readonly school: School;
  readonly choices: readonly OverviewChoice[];
  readonly needsAttention: boolean;
};

/**
 * Makes the rows of the overview. Only choices that run ask for attention: a paused or stopped one is left in peace.
 * A school that handed in nothing is told so, and is not counted as asking for attention: it may be at rest.
 */
export function overviewRows(oversight: Oversight): readonly OverviewSchool[] {
  return oversight.schools.map((school) => {
    const choices = school.choices.map((choice) => overviewChoice(choice, oversight.today));
    return {
      school,
      choices,
      needsAttention: choices.some(
        ({ choice, cells }) =>
          choice.choiceStatus === 'ACTIVE' && cells.some((cell) => cell.reason !== null),
      ),
    };
  });
}

function overviewChoice(choice: Choice, today: PlainDate): OverviewChoice {
  const questions = questionProgressFrom(choice.questions);
  return {
    choice,
    cells: questionKeys.flatMap((question, index) => {
      const progress = questions[index];
      if (!progress) return [];
      const runs = choice.choiceStatus === 'ACTIVE';
      return {
        question,
        state: questionState(progress, today),
        reason: runs ? attentionReason(progress, today) : null,
      };
    }),
    overdue: overdueCount({ questions, openPlannedOn: choice.openPlannedOn }, today),
  };
}
