import * as fc from 'fast-check';
import { SeededRandom } from './seeded-random';

describe('chance that falls the same way each time', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const draw = (seed: string) => {
      const random = new SeededRandom(seed);
      return Array.from({ length: 20 }, () => random.next());
    };
    expect(draw('a school')).toEqual(draw('a school'));
    expect(draw('a school')).not.toEqual(draw('another school'));
  });

  it('stays within its bounds, both ends included', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: -50, max: 50 }),
        fc.nat(60),
        (seed, from, span) => {
          const drawn = new SeededRandom(seed).between(from, from + span);
          return Number.isInteger(drawn) && drawn >= from && drawn <= from + span;
        },
      ),
    );
  });

  it('shuffles without losing anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, items) => {
        const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
        expect(sorted(new SeededRandom(seed).shuffled(items))).toEqual(sorted(items));
      }),
    );
  });
});
