import * as fc from 'fast-check';
import {
  coarserGroupings,
  everyAnswerApart,
  finestGrouping,
  groupedCells,
  sharedGrouping,
} from './answer-grouping';

const atLeastFive = (count: number): boolean => count >= 5;

describe('finestGrouping', () => {
  it.each([
    [
      [5, 6, 7],
      [5, 6, 7],
    ],
    [
      [1, 4, 7],
      [5, 7],
    ],
    [[2, 2, 2], [6]],
    [
      [9, 1, 1, 9],
      [9, 11],
    ],
  ])('joins %p to %p', (cells, joined) => {
    const grouping = finestGrouping(cells, atLeastFive);
    expect(grouping && groupedCells(cells, grouping)).toEqual(joined);
  });

  it('is not there when all answers together are too few', () => {
    expect(finestGrouping([1, 2, 1], atLeastFive)).toBeNull();
  });

  it('has at least as many groups as every other way of joining that is fit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 2, maxLength: 7 }), (cells) => {
        const finest = finestGrouping(cells, atLeastFive)?.length ?? 0;
        for (const other of coarserGroupings(everyAnswerApart(cells.length))) {
          const isFit = groupedCells(cells, other).every(atLeastFive);
          expect(isFit && other.length > finest).toBe(false);
        }
      }),
    );
  });
});

describe('coarserGroupings', () => {
  it.each([
    [1, 0],
    [2, 1],
    [3, 3],
    [5, 15],
    [8, 127],
    [9, 9],
    [40, 40],
  ])('of %i answers are %i', (answers, ways) => {
    const groupings = [...coarserGroupings(everyAnswerApart(answers))];
    expect(groupings).toHaveLength(ways);
    for (const grouping of groupings) {
      const places = grouping.flatMap(({ first, last }) => [first, last]);
      expect(places[0]).toBe(0);
      expect(places.at(-1)).toBe(answers - 1);
    }
  });
});

describe('sharedGrouping', () => {
  it('divides only where all divide', () => {
    const one = [
      { first: 0, last: 0 },
      { first: 1, last: 2 },
      { first: 3, last: 3 },
    ];
    const other = [
      { first: 0, last: 1 },
      { first: 2, last: 2 },
      { first: 3, last: 3 },
    ];
    expect(sharedGrouping([one, other])).toEqual([
      { first: 0, last: 2 },
      { first: 3, last: 3 },
    ]);
    expect(sharedGrouping([one])).toEqual(one);
    expect(sharedGrouping([])).toEqual([]);
  });
});
