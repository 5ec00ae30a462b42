import { questionKeys } from '../questions/questions';
import type { PlainDate } from '../school-year/plain-date';
import type { QuestionProgress } from './question-state';

/**
 * How the seven questions stand, one list a count, each with a value a question in the order of the guide. This is how
 * a summary is stored and how it crosses the wire, far smaller than seven rows with names.
 */
export type QuestionColumns = {
  readonly applicable: readonly number[];
  readonly rated: readonly number[];
  readonly points: readonly number[];
  readonly zeros: readonly number[];
  readonly milestonesActive: readonly number[];
  readonly milestonesDone: readonly number[];
  readonly earliestOpenOn: readonly (PlainDate | null)[];
};

/** The columns of seven questions in the order of the guide. */
export function questionColumnsOf(questions: readonly QuestionProgress[]): QuestionColumns {
  return {
    applicable: questions.map((question) => question.applicable),
    rated: questions.map((question) => question.rated),
    points: questions.map((question) => question.points),
    zeros: questions.map((question) => question.zeros),
    milestonesActive: questions.map((question) => question.milestonesActive),
    milestonesDone: questions.map((question) => question.milestonesDone),
    earliestOpenOn: questions.map((question) => question.earliestOpenOn),
  };
}

/**
 * The seven questions of columns, in the order of the guide.
 * @throws RangeError when a column is shorter than seven; the contract and the database check that it is not.
 */
export function questionProgressFrom(columns: QuestionColumns): readonly QuestionProgress[] {
  return questionKeys.map((_, index) => ({
    applicable: valueAt(columns.applicable, index),
    rated: valueAt(columns.rated, index),
    points: valueAt(columns.points, index),
    zeros: valueAt(columns.zeros, index),
    milestonesActive: valueAt(columns.milestonesActive, index),
    milestonesDone: valueAt(columns.milestonesDone, index),
    earliestOpenOn: valueAt(columns.earliestOpenOn, index),
  }));
}

function valueAt<T>(column: readonly T[], index: number): T {
  const value = column[index];
  if (value === undefined) throw new RangeError(`A column has no value for question ${index + 1}`);
  return value;
}
