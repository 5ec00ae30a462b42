import * as fc from 'fast-check';
import { addDays, plainDate } from '../school-year/plain-date';
import { questionColumnsOf, questionProgressFrom } from './question-columns';

const small = fc.integer({ min: 0, max: 9 });
const progress = fc.record({
  applicable: small,
  rated: small,
  points: small,
  zeros: small,
  milestonesActive: small,
  milestonesDone: small,
  earliestOpenOn: fc.option(
    fc.integer({ min: 0, max: 999 }).map((days) => addDays(plainDate('2025-08-01'), days)),
  ),
});

describe('columns of the seven questions', () => {
  it('give back the seven questions that they were made of', () => {
    fc.assert(
      fc.property(fc.array(progress, { minLength: 7, maxLength: 7 }), (questions) => {
        expect(questionProgressFrom(questionColumnsOf(questions))).toEqual(questions);
      }),
    );
  });

  it('refuse to make up a question that is not there', () => {
    expect(() => questionProgressFrom(questionColumnsOf([]))).toThrow(RangeError);
  });
});
