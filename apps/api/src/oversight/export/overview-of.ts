import { mostTold, type MatrixOverviewAnswer } from '@verankerd/contract';
import {
  matrixOverview,
  questionKeys,
  type DisclosureRule,
  type MatrixRow,
  type OverseenRollUp,
  type QuestionKey,
} from '@verankerd/domain';
import { namesOfAsked, type NarrowedLines } from './narrowed-lines';

/** What the lines come to, as it is answered: the same for the presentation and for paper. */
export function overviewOf(
  { matrix, asked, lines }: NarrowedLines,
  rule: DisclosureRule,
): MatrixOverviewAnswer {
  const { asking, silent, ...figures } = matrixOverview(lines, rule, asked.question);
  return {
    today: matrix.today,
    asOn: matrix.asOn,
    schoolYear: matrix.schoolYear,
    organisation: matrix.organisation,
    narrowedTo: namesOfAsked({ matrix, asked }),
    all: matrix.schools.names.length,
    schools: figures.schools,
    needing: figures.needing,
    silent: silent.length,
    choices: figures.choices,
    questions: toldOf(figures.questions, (questions) => [...questions]),
    anchoring: toldOf(figures.anchoring, ({ weakest, ...figure }) => ({
      ...figure,
      weakest: [...weakest],
    })),
    asking: asking.slice(0, mostTold).map((row) => askingOf(row, asked.question)),
    askingLeftOut: Math.max(0, asking.length - mostTold),
    silentSchools: silent
      .slice(0, mostTold)
      .map(({ name, place, isSharing }) => ({ name, place, isSharing })),
  };
}

function toldOf<T, U>(rollUp: OverseenRollUp<T>, told: (figure: T) => U): OverseenRollUp<U> {
  return rollUp.state === 'SHOWN' ? { state: 'SHOWN', figure: told(rollUp.figure) } : rollUp;
}

function askingOf(row: MatrixRow, question: QuestionKey | undefined) {
  return {
    schoolName: row.school.name,
    place: row.school.place,
    interventionName: row.interventionName,
    questions: questionKeys.flatMap((key, place) => {
      const reason = row.questions[place]?.reason ?? null;
      return reason === null || (question && question !== key) ? [] : [{ question: key, reason }];
    }),
    overdue: row.overdue,
    overdueSince: row.overdueSince,
    explanation: row.explanation,
  };
}
