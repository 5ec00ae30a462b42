import * as fc from 'fast-check';
import { measurementProblems } from './measurement-problems';
import { answersIn, type RawParts } from './measurement-value';

const unknown = { invited: null, responded: null };
const scale = { min: 1, max: 4, answerStep: 1 };
const proportion = (numerator: number, denominator: number): RawParts => ({
  ...{ kind: 'PROPORTION', numerator, denominator },
});
const mean = (value: number, sd: number | null, n: number): RawParts => ({
  ...{ kind: 'MEAN', mean: value, sd, n, scale },
});
const counts = (...given: number[]): RawParts => ({ kind: 'COUNTS', counts: given });

describe('measurementProblems', () => {
  it.each<[string, RawParts, object]>([
    ['a numerator above its denominator', proportion(31, 30), { field: 'numerator', limit: 30 }],
    ['half a pupil', proportion(12.5, 30), { field: 'numerator', code: 'NOT_WHOLE' }],
    ['fewer than no pupils', proportion(-1, 30), { field: 'numerator', code: 'NEGATIVE' }],
    ['nobody', proportion(0, 0), { field: 'denominator', code: 'NOBODY_ANSWERED' }],
    ['a million and more', proportion(1, 2e6), { field: 'denominator', code: 'TOO_LARGE' }],
    ['no number', proportion(Number.NaN, 3), { field: 'numerator', code: 'NOT_A_NUMBER' }],
    [
      'a mean above the scale',
      mean(32, 0.7, 30),
      { field: 'mean', code: 'OUTSIDE_SCALE', limit: 4 },
    ],
    [
      'a mean below the scale',
      mean(0.3, 0.7, 30),
      { field: 'mean', code: 'OUTSIDE_SCALE', limit: 1 },
    ],
    ['a spread that the scale does not allow', mean(3.9, 1.4, 30), { code: 'SPREAD_IMPOSSIBLE' }],
    ['a negative spread', mean(3, -0.7, 30), { field: 'sd', code: 'NEGATIVE' }],
    ['a mean of nobody', mean(3, 0.7, 0), { field: 'n', code: 'NOBODY_ANSWERED' }],
    ['one category', counts(30), { field: 'counts', code: 'TOO_FEW_CATEGORIES' }],
    ['empty categories', counts(0, 0, 0), { field: 'counts', code: 'NOBODY_ANSWERED' }],
    ['a broken category', counts(3, 2.5, 8), { field: 'counts', code: 'NOT_WHOLE', index: 1 }],
    ['a negative amount', { kind: 'AMOUNT', amount: -3 }, { field: 'amount', code: 'NEGATIVE' }],
    [
      'a scale upside down',
      { kind: 'MEAN', mean: 3, sd: 1, n: 20, scale: { min: 4, max: 1, answerStep: 1 } },
      { field: 'scale', code: 'SCALE_IMPOSSIBLE' },
    ],
  ])('points at %s', (_, parts, problem) => {
    expect(measurementProblems(parts, unknown)).toEqual([expect.objectContaining(problem)]);
  });

  it.each([
    [
      { invited: 40, responded: 50 },
      { field: 'responded', code: 'ABOVE_INVITED', limit: 40 },
    ],
    [
      { invited: 40, responded: 25 },
      { field: 'denominator', code: 'ABOVE_RESPONDED', limit: 25 },
    ],
    [
      { invited: 20, responded: null },
      { field: 'denominator', code: 'ABOVE_INVITED', limit: 20 },
    ],
    [
      { invited: 20.5, responded: null },
      { field: 'invited', code: 'NOT_WHOLE' },
    ],
  ])('holds the answers against the response %p', (response, problem) => {
    expect(measurementProblems(proportion(12, 30), response)).toEqual([problem]);
  });

  it.each<[RawParts]>([
    [proportion(12, 30)],
    [proportion(0, 1)],
    [mean(3.1, 0.7, 30)],
    [mean(3.1, null, 30)],
    [mean(4, 0, 12)],
    [counts(0, 0, 30)],
    [{ kind: 'AMOUNT', amount: 0 }],
  ])('finds nothing wrong with %p', (parts) => {
    expect(measurementProblems(parts, { invited: 40, responded: 35 })).toEqual([]);
  });

  it('never calls the mean and spread of real answers impossible', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(answers, (given) => {
        const n = given.length;
        const middle = given.reduce((sum, answer) => sum + answer, 0) / n;
        const squares = given.reduce((sum, answer) => sum + (answer - middle) ** 2, 0);
        const rounded = (value: number): number => Math.round(value * 10) / 10;
        const parts = mean(rounded(middle), rounded(Math.sqrt(squares / (n - 1))), n);
        expect(measurementProblems(parts, unknown)).toEqual([]);
      }),
    );
  });
});

describe('answersIn', () => {
  it.each<[RawParts, number | null]>([
    [proportion(12, 30), 30],
    [mean(3, 1, 22), 22],
    [counts(3, 4, 5), 12],
    [{ kind: 'AMOUNT', amount: 7 }, null],
  ])('counts the answers behind %p', (parts, answers) => {
    expect(answersIn(parts)).toBe(answers);
  });
});
