import * as fc from 'fast-check';
import { mergeTexts } from './merge-texts';
import { paragraphsOf, textOfParagraphs } from './paragraphs';

const text = (...paragraphs: string[]): string => textOfParagraphs(paragraphs);
const paragraph = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const anyText = fc.array(paragraph, { maxLength: 8 }).map((list) => textOfParagraphs(list));

describe('mergeTexts', () => {
  const base = text('a', 'b', 'c');

  it.each([
    [
      'one changed the first, the other the last',
      text('A', 'b', 'c'),
      text('a', 'b', 'C'),
      text('A', 'b', 'C'),
    ],
    [
      'one added at the end, the other at the start',
      text('a', 'b', 'c', 'd'),
      text('z', 'a', 'b', 'c'),
      text('z', 'a', 'b', 'c', 'd'),
    ],
    ['one took out what the other left', text('a', 'c'), base, text('a', 'c')],
    ['both made the same change', text('a', 'B', 'c'), text('a', 'B', 'c'), text('a', 'B', 'c')],
    ['only white space differs', 'a\n\n\n b \n\nc\n', base, base],
  ])('brings together: %s', (_, mine, theirs, merged) => {
    expect(mergeTexts(base, mine, theirs)).toEqual({ state: 'MERGED', text: merged });
  });

  it.each([
    ['both changed the same paragraph', text('a', 'B', 'c'), text('a', 'X', 'c')],
    ['one changed what the other took out', text('a', 'B', 'c'), text('a', 'c')],
    ['both added at the same place', text('a', 'b', 'c', 'x'), text('a', 'b', 'c', 'y')],
    ['both wrote into an empty text', 'x', 'y'],
  ])('leaves the choice to a person: %s', (_, mine, theirs) => {
    expect(mergeTexts(mine === 'x' ? '' : base, mine, theirs)).toEqual({ state: 'OVERLAP' });
  });

  it('keeps the change when only one of the two changed anything', () => {
    fc.assert(
      fc.property(anyText, anyText, (origin, changed) => {
        expect(mergeTexts(origin, changed, origin)).toEqual({ state: 'MERGED', text: changed });
        expect(mergeTexts(origin, origin, changed)).toEqual({ state: 'MERGED', text: changed });
      }),
    );
  });

  it('loses no paragraph that either of them added', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (origin, mine, theirs) => {
        const merged = mergeTexts(origin, mine, theirs);
        if (merged.state === 'OVERLAP') return;
        const [old, result] = [paragraphsOf(origin), paragraphsOf(merged.text)];
        for (const added of [...paragraphsOf(mine), ...paragraphsOf(theirs)]) {
          if (!old.includes(added)) expect(result).toContain(added);
        }
      }),
    );
  });

  it('comes out the same whoever of the two asks', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (origin, mine, theirs) => {
        expect(mergeTexts(origin, theirs, mine)).toEqual(mergeTexts(origin, mine, theirs));
      }),
    );
  });
});
