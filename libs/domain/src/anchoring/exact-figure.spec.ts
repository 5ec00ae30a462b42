import * as fc from 'fast-check';
import { percentageOf, shareOf } from './exact-figure';

describe('an exact figure', () => {
  it.each([
    [10, 18, 55.6],
    [10, 15, 66.7],
    [13, 18, 72.2],
    [0, 18, 0],
    [18, 18, 100],
    [1, 16, 6.3], // 6.25: halves go up
    [3, 16, 18.8], // 18.75
    [5, 16, 31.3], // 31.25
    [1, 2000, 0.1], // 0.05, which binary fractions would take for less
  ])('shows %i of %i as %d percent', (part, whole, shown) => {
    expect(percentageOf(part, whole)).toEqual({ part, whole, shown });
  });

  it.each([
    [5, 6, 0.83],
    [4, 5, 0.8],
    [1, 8, 0.13],
    [1, 200, 0.01],
  ])('shows %i of %i as the share %d', (part, whole, shown) => {
    expect(shareOf(part, whole)).toEqual({ part, whole, shown });
  });

  it.each([
    [1, 0],
    [1, -3],
    [-1, 3],
    [0.5, 3],
    [1, 1.5],
    [Number.NaN, 3],
  ])('refuses %d of %d', (part, whole) => {
    expect(() => percentageOf(part, whole)).toThrow(RangeError);
  });

  it('is never further than half a step from the fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (whole, part) => {
        expect(Math.abs(percentageOf(part, whole).shown - (100 * part) / whole)).toBeLessThan(
          0.0501,
        );
      }),
    );
  });
});
