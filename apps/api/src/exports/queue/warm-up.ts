import type { ChartDescription } from '@verankerd/chart-drawing';
import { nl } from '@verankerd/content/texts';
import { figure, heading, list, paragraph, table, type DocumentFacts } from '../document/document';
import { renderPdf } from '../pdf/render-pdf';
import { renderWorkbook } from '../sheets/render-workbook';
import { renderSlides } from '../slides/render-slides';
import { renderWord } from '../word/render-word';

const rounds = 2;

/**
 * Makes a file of each kind and throws it away, so that the first reader does not wait for libraries, fonts and code
 * that the machine has yet to read.
 */
export async function warmUp(): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const facts = emptyFacts(`${round}`);
    const blocks = trialBlocks(facts.title);
    await renderPdf({ ...facts, blocks });
    await renderWord({ ...facts, blocks });
    await renderSlides({ ...facts, slides: [{ title: facts.title, blocks, notes: '' }] });
    await renderWorkbook({ ...facts, sheets: [{ name: facts.title, header: [''], rows: [[1]] }] });
  }
}

function emptyFacts(title: string): DocumentFacts {
  return {
    ...{ title, subject: '', author: '', footer: '', language: 'nl', madeAt: new Date(0) },
    words: { page: (page, pages) => `${page}/${pages}`, chart: nl.charts },
  };
}

function trialBlocks(title: string) {
  return [
    heading(1, title),
    paragraph(title),
    ...list([title, title]),
    table({ caption: title, header: [title], rows: [[title]], widths: [1] }),
    figure(trialChart(title)),
  ];
}

/** Another title makes another picture: one that was drawn already is not drawn again. */
function trialChart(title: string): ChartDescription {
  const points = [{ value: 1, interval: { lower: 0, upper: 2 } }, { value: 2 }];
  return {
    ...{ title, summary: '', source: '', categories: ['1', '2'], categoryName: '', valueName: '' },
    minimum: 0,
    format: String,
    series: (['LINE', 'STEPS', 'BARS'] as const).map((mark, look) => ({
      ...{ name: mark, mark, look, points },
    })),
  };
}
