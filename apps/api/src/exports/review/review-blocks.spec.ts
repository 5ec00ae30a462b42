import { sentencesOf, writtenBlocks } from './review-blocks';

const text = 'Dit is klaar:\n- training\n- brief aan ouders\n\nWe zijn trots. - Echt waar.';

describe('what was written', () => {
  it('becomes real lists where it has dashes, and stays as it is elsewhere', () => {
    expect(writtenBlocks(text)).toEqual([
      { kind: 'PARAGRAPH', tone: 'BODY', text: 'Dit is klaar:' },
      { kind: 'LIST', items: ['training', 'brief aan ouders'] },
      { kind: 'PARAGRAPH', tone: 'BODY', text: 'We zijn trots. - Echt waar.' },
    ]);
  });

  it.each([
    [text, 'We zijn trots. - Echt waar.'],
    ['Alleen dit:\n- training', 'Alleen dit:\n- training'],
    ['', ''],
  ])('is told in sentences where there is no room for lists', (written, sentences) => {
    expect(sentencesOf(written)).toBe(sentences);
  });
});
