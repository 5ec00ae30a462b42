import {
  anchoringResult,
  aspectStandings,
  borgingIndex100 as definition,
  standingAtLevel,
} from '@verankerd/domain';
import * as fc from 'fast-check';
import { calculationOf } from './calculation';

const level = fc.constantFrom(0, 1, 2, 3, null);

function resultOf(levels: readonly (0 | 1 | 2 | 3 | null)[], goal: number | null) {
  const given = definition.components.flatMap(({ aspect }, position) => {
    const one = levels[position] ?? null;
    return one === null ? [] : [[aspect, standingAtLevel(one)] as const];
  });
  return anchoringResult(aspectStandings(Object.fromEntries(given)), definition, goal);
}

describe('the sum written out', () => {
  it('tells the worked example of the reference term by term', () => {
    const result = resultOf([3, 2, 2, 0, 1, 2], null);
    expect(calculationOf(result, definition, null)).toMatchObject({
      pointTerms: '1 × 3 + 1 × 2 + 1 × 2 + 1 × 0 + 1 × 1 + 1 × 2',
      points: 10,
      most: 18,
      levels: '3, 2, 2, 0, 1, 2',
      coverage: { rated: 6, applicable: 6, isEnough: true },
      labelStep: { label: 'BUILDING', from: 50, to: 75 },
      badgeConditions: { levels: false, years: false, goal: true },
    });
  });

  it('gives the same figures as the domain, whatever is rated', () => {
    fc.assert(
      fc.property(
        fc.array(level, { minLength: 6, maxLength: 6 }),
        fc.option(fc.integer({ min: 0, max: 100 })),
        (levels, goal) => {
          const result = resultOf(levels, goal);
          const sum = calculationOf(result, definition, goal);
          const { coverage, badgeConditions } = sum;
          expect(coverage.isEnough).toBe(result.index.state === 'COMPUTED');
          if (result.index.state === 'COMPUTED') {
            expect([sum.points, sum.most]).toEqual([
              result.index.figure.part,
              result.index.figure.whole,
            ]);
            expect(sum.labelStep?.label).toBe(result.label);
          }
          const { levels: high, years, goal: reached } = badgeConditions;
          expect(high && years && reached && coverage.isEnough).toBe(result.badge.given);
        },
      ),
    );
  });
});
