import { heading, paragraph, table } from '../document/document';
import { inkOnFirstPage, nodesOf, readPdf } from '../testing/read-pdf';
import { sampleChart, sampleDocument, sampleFacts } from '../testing/sample-document';
import { renderOnePagePdf, renderPdf } from './render-pdf';

// Whole files are made, on machines that have other work too.
jest.setTimeout(60_000);

const textsOf = (nodes: readonly { readonly text: string }[]) => nodes.map(({ text }) => text);

describe('renderPdf', () => {
  it('says what it is, in which language, and that it is tagged for a screen reader', async () => {
    const read = await readPdf((await renderPdf(sampleDocument())).bytes);
    expect(read).toMatchObject({ title: sampleFacts.title, language: 'nl-NL', isMarked: true });
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(read.bookmarks).toEqual([
      sampleFacts.title,
      'Wat is er gedaan?',
      'De zeven vragen',
      'Borging',
    ]);
  });

  it('is heard in reading order, with headings, lists, real tables and words for the chart', async () => {
    const { structure } = await readPdf((await renderPdf(sampleDocument(2))).bytes);
    expect(textsOf(nodesOf(structure, 'H1'))).toEqual([sampleFacts.title]);
    expect(textsOf(nodesOf(structure, 'H2'))).toEqual([
      'Wat is er gedaan?',
      'De zeven vragen',
      'Borging',
    ]);
    expect(textsOf(nodesOf(structure, 'LBody'))).toEqual([
      'Alle leraren zijn geschoold.',
      'Ouders weten ervan.',
    ]);
    const head = nodesOf(nodesOf(structure, 'THead'), 'TH');
    expect(textsOf(head)).toEqual(['Vraag', 'Stand', 'Toelichting']);
    expect(textsOf(nodesOf(nodesOf(structure, 'TBody'), 'TH'))).toEqual(['Vraag 1', 'Vraag 2']);
    expect(nodesOf(structure, 'Caption')[0]?.text).toBe('Stand per vraag');
    expect(nodesOf(structure, 'Figure').map(({ alternative }) => alternative)).toEqual([
      `${sampleChart.title}. ${sampleChart.summary}`,
    ]);
  });

  it('embeds letters from beyond Western Europe, and writes what no face has in another way', async () => {
    const { text } = await readPdf((await renderPdf(sampleDocument())).bytes);
    expect(text.replaceAll(' ', '')).toContain('Şahin,ŁukaszenZoëgavenles:>=3keerperweek->goed.?');
  });

  it('is seen as well as heard: the letters of its font are really in it', async () => {
    const { bytes } = await renderPdf({ ...sampleFacts, blocks: [heading(1, 'Zichtbaar')] });
    expect(await inkOnFirstPage(bytes)).toBeGreaterThan(400);
  });

  it('tells a table that goes over pages once, with every row, and numbers the pages apart', async () => {
    const { bytes, pages } = await renderPdf(sampleDocument(60));
    const { structure, text } = await readPdf(bytes);
    expect(pages).toBeGreaterThan(2);
    expect(textsOf(nodesOf(nodesOf(structure, 'THead'), 'TH'))).toHaveLength(3);
    expect(nodesOf(nodesOf(structure, 'TBody'), 'TH')).toHaveLength(60);
    expect(text).toContain(`Bladzijde 1 van ${pages}`);
    expect(textsOf(structure).join(' ')).not.toContain('Bladzijde');
  });

  it('loses no word of a cell that is higher than a page', async () => {
    const words = Array.from({ length: 1500 }, (_, number) => `woord${number}`);
    const block = table({
      caption: 'Lang',
      header: ['Vraag', 'Antwoord'],
      rows: [['Hoe?', words.join(' ')]],
      widths: [1, 2],
    });
    const { bytes, pages } = await renderPdf({ ...sampleFacts, blocks: [heading(1, 'L'), block] });
    const { structure } = await readPdf(bytes);
    expect(pages).toBeGreaterThan(1);
    expect(textsOf(nodesOf(structure, 'TD')).join(' ').split(' ')).toEqual(words);
  });

  it('gives the same bytes for the same document', async () => {
    const [one, other] = [await renderPdf(sampleDocument()), await renderPdf(sampleDocument())];
    expect(one.bytes.equals(other.bytes)).toBe(true);
  });
});

describe('renderOnePagePdf', () => {
  const lines = (count: number) => ({
    ...sampleFacts,
    blocks: [
      heading(1, 'Samenvatting'),
      ...Array.from({ length: count }, () => paragraph('Een zin die op een regel past.')),
    ],
  });

  it.each([
    [20, 1],
    [34, 1],
    [80, 3],
  ])('sets %i lines on %i page', async (count, pages) => {
    expect((await renderOnePagePdf(lines(count))).pages).toBe(pages);
  });
});
