import { paragraphsOf, writtenBlocks } from './paragraphs';

describe('paragraphsOf', () => {
  it.each([
    ['', []],
    [' \n\n ', []],
    ['een', ['een']],
    ['een\ntwee', ['een\ntwee']],
    ['een\n\ntwee', ['een', 'twee']],
    ['een\r\n \r\n\r\ntwee\n', ['een', 'twee']],
  ])('parts %j into %j', (text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs);
  });
});

describe('writtenBlocks', () => {
  it('tells words from lists', () => {
    expect(writtenBlocks('Dit is klaar:\n- Studiedag\n- Ouderavond\nEn verder:\n\nNiets')).toEqual([
      { kind: 'WORDS', text: 'Dit is klaar:' },
      { kind: 'LIST', items: ['Studiedag', 'Ouderavond'] },
      { kind: 'WORDS', text: 'En verder:' },
      { kind: 'WORDS', text: 'Niets' },
    ]);
  });

  it.each(['-niet', '10-12 jaar', 'a - b'])('makes no list of %j', (line) => {
    expect(writtenBlocks(line)).toEqual([{ kind: 'WORDS', text: line }]);
  });
});
