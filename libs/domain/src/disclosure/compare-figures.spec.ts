import { type RawParts } from '../evaluations/measurement-value';
import { newcombeDifference } from '../statistics/newcombe-difference';
import { compareFigures } from './compare-figures';
import { discloseFigure } from './disclose-figure';
import { disclosureRule } from './disclosure-rule';

const scale = { min: 1, max: 4, answerStep: 1 };
const shown = (parts: RawParts) =>
  discloseFigure(
    'PUPILS',
    { state: 'REPORTED', parts, response: { invited: null, responded: null } },
    disclosureRule('PUPILS'),
  );
const proportion = (numerator: number, denominator: number) =>
  shown({ kind: 'PROPORTION', numerator, denominator });
const mean = (value: number, sd: number | null, n: number, max = 4) =>
  shown({ kind: 'MEAN', mean: value, sd, n, scale: { ...scale, max } });

describe('compareFigures', () => {
  it('compares proportions by Newcombe', () => {
    const later = { numerator: 140, denominator: 200 };
    const earlier = { numerator: 120, denominator: 200 };
    const comparison = compareFigures(proportion(140, 200), proportion(120, 200));
    const { interval } = newcombeDifference(later, earlier);
    expect(comparison).toMatchObject({ verdict: 'HIGHER', interval });
    expect(comparison.estimate?.atLeast).toBeCloseTo(0.1, 12);
  });

  it.each([
    ['higher', proportion(160, 200), proportion(120, 200), 'HIGHER'],
    ['lower', proportion(120, 200), proportion(160, 200), 'LOWER'],
    ['about equal', proportion(2400, 4000), proportion(2410, 4000), 'ABOUT_EQUAL'],
    ['not to say', proportion(70, 100), proportion(60, 100), 'CANNOT_SAY'],
    ['means higher', mean(3.4, 0.7, 200), mean(3, 0.7, 200), 'HIGHER'],
    ['means not to say', mean(3.2, 0.7, 25), mean(3, 0.7, 25), 'CANNOT_SAY'],
    ['means without spread', mean(3.4, null, 200), mean(3, null, 200), 'CANNOT_SAY'],
    ['means on two scales', mean(3.4, 0.7, 200), mean(3, 0.7, 200, 5), 'CANNOT_SAY'],
    ['two kinds', mean(3.4, 0.7, 200), proportion(60, 100), 'CANNOT_SAY'],
    ['a mean at the end', mean(3.99, 0.1, 200), mean(3, 0.7, 200), 'CANNOT_SAY'],
    ['a hidden figure', proportion(4, 8), proportion(60, 100), 'CANNOT_SAY'],
  ] as const)('says of %s what may be said', (_, later, earlier, verdict) => {
    expect(compareFigures(later, earlier).verdict).toBe(verdict);
  });

  it('covers every small count that a shown range may stand for', () => {
    const comparison = compareFigures(proportion(3, 100), proportion(40, 100));
    for (const numerator of [1, 2, 3, 4]) {
      const exact = newcombeDifference(
        { numerator, denominator: 100 },
        { numerator: 40, denominator: 100 },
      );
      expect(comparison.interval?.lower).toBeLessThanOrEqual(exact.interval.lower);
      expect(comparison.interval?.upper).toBeGreaterThanOrEqual(exact.interval.upper);
    }
    expect(comparison.verdict).toBe('LOWER');
    expect(comparison).toEqual(compareFigures(proportion(1, 100), proportion(40, 100)));
  });

  it('takes another band of little interest when given', () => {
    const [later, earlier] = [proportion(2500, 4000), proportion(2410, 4000)];
    expect(compareFigures(later, earlier).verdict).toBe('ABOUT_EQUAL');
    expect(compareFigures(later, earlier, 0.01).verdict).toBe('HIGHER');
  });
});
