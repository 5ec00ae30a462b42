import { agreedAfter, confirmationAnswers, type Agreed } from './confirmation-answer';

const table: readonly (readonly [Agreed, ...Agreed[]])[] = [
  // before, YES, PARTLY, NO, NOT_APPLICABLE
  [2, 2, 1, 0, 'NOT_APPLICABLE'],
  [1, 1, 1, 0, 'NOT_APPLICABLE'],
  [0, 0, 0, 0, 'NOT_APPLICABLE'],
  ['NOT_APPLICABLE', 'NOT_APPLICABLE', 'NOT_RATED', 'NOT_RATED', 'NOT_APPLICABLE'],
  ['NOT_RATED', 'NOT_RATED', 'NOT_RATED', 'NOT_RATED', 'NOT_APPLICABLE'],
];

describe('the answer to "Klopt dit nog?"', () => {
  it.each(table)('about %s gives %s, %s, %s, %s', (before, ...after) => {
    expect(confirmationAnswers.map((answer) => agreedAfter(answer, before))).toEqual(after);
  });

  it('never raises a level', () => {
    for (const before of [0, 1, 2] as const) {
      for (const answer of confirmationAnswers) {
        const after = agreedAfter(answer, before);
        if (typeof after === 'number') expect(after).toBeLessThanOrEqual(before);
      }
    }
  });
});
