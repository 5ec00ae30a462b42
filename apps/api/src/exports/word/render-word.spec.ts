import { readOffice, textOf } from '../testing/read-office';
import { sampleChart, sampleDocument, sampleFacts } from '../testing/sample-document';
import { renderWord } from './render-word';

// Whole files are made, on machines that have other work too.
jest.setTimeout(60_000);

describe('renderWord', () => {
  it('has real headings, lists, notes and a table whose header comes back on each page', async () => {
    const parts = await readOffice(await renderWord(sampleDocument()));
    const body = parts.get('word/document.xml') ?? '';
    for (const style of ['Heading1', 'Heading2', 'Heading3', 'Lead', 'Note', 'Caption'])
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body).toMatch(/<w:tblLook[^>]*w:firstRow="(1|true)"/);
    expect(body).toContain('<w:numPr>');
    expect(textOf(body)).toContain('Vraag Stand Toelichting Vraag 1 op schema');
  });

  it('has a title, the language of its text, and words for the chart', async () => {
    const parts = await readOffice(await renderWord(sampleDocument()));
    expect(parts.get('docProps/core.xml')).toContain(`<dc:title>${sampleFacts.title}</dc:title>`);
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>');
    expect(parts.get('word/document.xml')).toContain(
      `descr="${sampleChart.title}. ${sampleChart.summary}"`,
    );
  });

  it('gives the same bytes for the same document, dated as its snapshot', async () => {
    const [one, other] = [await renderWord(sampleDocument()), await renderWord(sampleDocument())];
    expect(one.equals(other)).toBe(true);
    const core = (await readOffice(one)).get('docProps/core.xml');
    expect(core).toContain('2027-06-15T10:00:00Z</dcterms:created>');
  });
});
