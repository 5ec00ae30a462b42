import { figure, list, paragraph, table, type Deck } from '../document/document';
import { readOffice, textOf } from '../testing/read-office';
import { sampleChart, sampleFacts } from '../testing/sample-document';
import { renderSlides } from './render-slides';

// Whole files are made, on machines that have other work too.
jest.setTimeout(60_000);

const deck: Deck = {
  ...sampleFacts,
  slides: [
    { title: 'We gaan door', blocks: [paragraph('Zo staan we ervoor.', 'LEAD')], notes: 'Welkom.' },
    {
      title: 'De zeven vragen',
      blocks: [
        table({
          caption: 'Stand per vraag',
          header: ['Vraag', 'Stand'],
          rows: [['Start', 'klaar']],
          widths: [2, 1],
        }),
        ...list(['Een', 'Twee']),
      ],
      notes: 'Loop de vragen langs.',
    },
    { title: sampleChart.title, blocks: [figure(sampleChart)], notes: sampleChart.summary },
  ],
};

describe('renderSlides', () => {
  it('puts each title in the place for titles, once, so that every slide has a name', async () => {
    const parts = await readOffice(await renderSlides(deck));
    for (const [index, { title }] of deck.slides.entries()) {
      const slide = parts.get(`ppt/slides/slide${index + 1}.xml`) ?? '';
      expect(slide.match(/<p:ph\b[^>]*type="title"/g)).toHaveLength(1);
      expect(textOf(slide)).toContain(title);
      expect(slide).toContain('lang="nl-NL"');
    }
  });

  it('has tables that say which row is the header, words for charts, and notes', async () => {
    const parts = await readOffice(await renderSlides(deck));
    expect(parts.get('ppt/slides/slide2.xml')).toMatch(/<a:tblPr[^>]*firstRow="1"/);
    expect(parts.get('ppt/slides/slide3.xml')).toContain(
      `descr="${sampleChart.title}. ${sampleChart.summary}"`,
    );
    expect(textOf(parts.get('ppt/notesSlides/notesSlide2.xml') ?? '')).toContain(
      'Loop de vragen langs.',
    );
  });

  it('gives the same bytes for the same slides', async () => {
    const [one, other] = [await renderSlides(deck), await renderSlides(deck)];
    expect(one.equals(other)).toBe(true);
  });
});
