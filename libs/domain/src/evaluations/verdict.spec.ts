import { littleInterestMean, littleInterestShare, meaningOf, verdictOf } from './verdict';

describe('verdictOf', () => {
  it.each([
    [0.01, 0.2, 'HIGHER'],
    [-0.2, -0.01, 'LOWER'],
    [-0.03, 0.04, 'ABOUT_EQUAL'],
    [-0.05, 0.05, 'ABOUT_EQUAL'],
    [0.01, 0.04, 'ABOUT_EQUAL'],
    [-0.04, -0.01, 'ABOUT_EQUAL'],
    [-0.032, 0.227, 'CANNOT_SAY'],
    [-0.06, 0.01, 'CANNOT_SAY'],
    [0, 0.2, 'CANNOT_SAY'],
  ])('of %p to %p is %s', (lower, upper, verdict) => {
    expect(verdictOf({ lower, upper }, littleInterestShare)).toBe(verdict);
  });

  it('says nothing without an interval', () => {
    expect(verdictOf(null, littleInterestShare)).toBe('CANNOT_SAY');
  });

  it('takes 5 % of the scale as the band for a mean', () => {
    expect(littleInterestMean({ min: 1, max: 4, answerStep: 1 })).toBeCloseTo(0.15, 12);
  });
});

describe('meaningOf', () => {
  it.each([
    ['HIGHER', 'HIGHER_IS_BETTER', 'BETTER'],
    ['HIGHER', 'LOWER_IS_BETTER', 'WORSE'],
    ['LOWER', 'LOWER_IS_BETTER', 'BETTER'],
    ['LOWER', 'HIGHER_IS_BETTER', 'WORSE'],
    ['HIGHER', 'NEITHER', 'NO_MATTER'],
    ['ABOUT_EQUAL', 'HIGHER_IS_BETTER', 'NO_MATTER'],
    ['CANNOT_SAY', 'HIGHER_IS_BETTER', 'UNKNOWN'],
  ] as const)('of %s where %s is %s', (verdict, direction, meaning) => {
    expect(meaningOf(verdict, direction)).toBe(meaning);
  });
});
