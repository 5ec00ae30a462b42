import * as fc from 'fast-check';
import { medianOf, quartilesOf } from './quartiles';

describe('quartilesOf', () => {
  // Definition 7 of Hyndman and Fan 1996, as R's quantile(x) gives it.
  it.each([
    [[1, 2, 3, 4], 1.75, 2.5, 3.25],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 3.25, 5.5, 7.75],
    [[7, 15, 36, 39, 40, 41], 20.25, 37.5, 39.75],
    [[6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], 25.5, 40, 42.5],
    [[5], 5, 5, 5],
  ])('takes the quarter points of %p', (values, lower, median, upper) => {
    expect(quartilesOf(values)).toEqual({ lower, median, upper });
  });

  it('is not there for an empty row', () => {
    expect(quartilesOf([])).toBeNull();
    expect(medianOf([])).toBeNull();
  });

  it('does not depend on the order and leaves the row as it was', () => {
    const anyRow = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 });
    fc.assert(
      fc.property(anyRow, (row) => {
        const before = [...row];
        expect(quartilesOf([...row].reverse())).toEqual(quartilesOf(row));
        expect(row).toEqual(before);
        const below = row.filter((value) => value < (medianOf(row) ?? NaN)).length;
        expect(below).toBeLessThanOrEqual(row.length / 2);
      }),
    );
  });

  it('refuses what is not a number', () => {
    expect(() => quartilesOf([1, Number.NaN])).toThrow(RangeError);
  });
});
