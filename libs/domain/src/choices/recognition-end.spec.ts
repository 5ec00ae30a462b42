import { recognitionEnd } from './recognition-end';

describe('recognitionEnd', () => {
  it.each([
    ['2017-06-08', 5, '2022-06-08'],
    ['2020-02-29', 5, '2025-02-28'],
    ['2020-02-29', 4, '2024-02-29'],
    ['2017-06', 5, null],
    ['2022', 5, null],
    [null, 5, null],
    ['2017-06-08', null, null],
  ])('of a recognition of %s for %s years is %s', (recognisedOn, validYears, expected) => {
    expect(recognitionEnd(recognisedOn, validYears)).toBe(expected);
  });
});
