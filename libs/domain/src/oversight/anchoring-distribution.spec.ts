import * as fc from 'fast-check';
import { anchoringDistribution, type AnchoringTally } from './anchoring-distribution';

const tally = (part: number | null, lowestLevel: number | null, choices = 1): AnchoringTally => ({
  part,
  whole: part === null ? null : 18,
  lowestLevel,
  choices,
});

describe('the distribution of anchoring', () => {
  it('counts labels and weakest levels, and takes median and quartiles by definition 7', () => {
    // 0, 22.2, 50, 55.6, 100: by hand, position 1 + (5 - 1) p is the 2nd, 3rd and 4th value.
    const rows = [tally(10, 1), tally(0, 0), tally(18, 3), tally(4, 0), tally(9, 1)];
    expect(anchoringDistribution([...rows, tally(null, null, 2)])).toEqual({
      computed: 5,
      notComputed: 2,
      labels: { START: 2, UNDERWAY: 0, BUILDING: 2, FIRM: 1 },
      weakest: [2, 2, 0, 1],
      spread: { lower: 22.2, median: 50, upper: 55.6 },
    });
  });

  it('lies between the values when their number is even', () => {
    // 0 and 50, twice each: positions 1.75, 2.5 and 3.25 give 0, 25 and 50.
    expect(anchoringDistribution([tally(0, 0, 2), tally(9, 1, 2)]).spread).toEqual({
      lower: 0,
      median: 25,
      upper: 50,
    });
  });

  it('has no spread without an index', () => {
    expect(anchoringDistribution([tally(null, 0, 3)])).toMatchObject({
      computed: 0,
      notComputed: 3,
      spread: null,
    });
  });

  it('is the same for choices told together and one by one, in any order', () => {
    const rows = fc.array(
      fc.record({
        part: fc.option(fc.integer({ min: 0, max: 18 })),
        lowestLevel: fc.integer({ min: 0, max: 3 }),
        choices: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, (drawn) => {
        const together = drawn.map(({ part, lowestLevel, choices }) =>
          tally(part, lowestLevel, choices),
        );
        const apart = together
          .flatMap((row) => Array.from({ length: row.choices }, () => ({ ...row, choices: 1 })))
          .reverse();
        expect(anchoringDistribution(apart)).toEqual(anchoringDistribution(together));
      }),
    );
  });
});
