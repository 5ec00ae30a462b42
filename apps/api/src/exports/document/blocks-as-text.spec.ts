import { heading, list, paragraph, table } from './document';
import { blocksAsHtml, blocksAsPlainText } from './blocks-as-text';

const blocks = [
  heading(2, 'Rots & Water'),
  paragraph('Regel <een>\nRegel "twee"'),
  ...list(['Eén', 'Twee']),
  table({
    caption: 'Stand',
    header: ['Vraag', 'Stand'],
    rows: [['Start', 'klaar']],
    widths: [1, 1],
  }),
];

describe('blocks as text', () => {
  it('are plain text that any program takes', () => {
    expect(blocksAsPlainText(blocks)).toBe(
      'Rots & Water\n\nRegel <een>\nRegel "twee"\n\n- Eén\n- Twee\n\nStand\n- Start; klaar',
    );
  });

  it('are HTML in which what was written stays words', () => {
    expect(blocksAsHtml(blocks)).toBe(
      '<h2>Rots &amp; Water</h2><p>Regel &lt;een&gt;<br>Regel &quot;twee&quot;</p>' +
        '<ul><li>Eén</li><li>Twee</li></ul>' +
        '<table><caption>Stand</caption><thead><tr><th scope="col">Vraag</th><th scope="col">Stand</th></tr></thead>' +
        '<tbody><tr><th scope="row">Start</th><td>klaar</td></tr></tbody></table>',
    );
  });
});
