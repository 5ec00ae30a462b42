import * as fc from 'fast-check';
import { firstSentences } from './first-sentences';

describe('firstSentences', () => {
  it.each([
    ['Kort.', 20, 'Kort.'],
    ['Een zin. Nog een zin die te lang is.', 20, 'Een zin.'],
    ['Lukt dit? Ja! En nog veel meer hierna.', 16, 'Lukt dit? Ja!'],
    ['Een heel lange zin zonder einde', 12, 'Een heel…'],
    ['Regel een.\n\nRegel twee.', 40, 'Regel een. Regel twee.'],
  ])('of %j in %i characters are %j', (text, maximum, start) => {
    expect(firstSentences(text, maximum)).toBe(start);
  });

  it('are never longer than asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (text, maximum) => {
        expect(firstSentences(text, maximum).length).toBeLessThanOrEqual(maximum);
      }),
    );
  });
});
