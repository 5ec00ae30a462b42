import type { ChartDescription } from '@verankerd/chart-drawing';
import { nl } from '@verankerd/content/texts';
import {
  figure,
  heading,
  list,
  paragraph,
  table,
  type Document,
  type DocumentFacts,
} from '../document/document';

/** A chart over three school years, as specs draw it. */
export const sampleChart: ChartDescription = {
  title: 'De borging ging van 41,7 naar 66,7',
  summary: 'In drie schooljaren: 41,7, 55,6 en 66,7.',
  source: 'borging-index@1.0.0',
  categories: ['2024-2025', '2025-2026', '2026-2027'],
  categoryName: 'Schooljaar',
  valueName: 'Borging',
  minimum: 0,
  maximum: 100,
  format: (value) => value.toFixed(1).replace('.', ','),
  series: [
    {
      name: 'Borging',
      mark: 'STEPS',
      look: 0,
      points: [
        { value: 41.7 },
        { value: 55.6, interval: { lower: 50, upper: 61.1 } },
        { value: 66.7 },
      ],
    },
  ],
};

/** What every sample file says of itself. */
export const sampleFacts: DocumentFacts = {
  title: 'Terugblik 2026-2027: Proefinterventie',
  subject: 'De Proefschool, Voorbeeldstad',
  author: 'De Proefschool',
  language: 'nl',
  madeAt: new Date('2027-06-15T10:00:00.000Z'),
  footer: 'De Proefschool · Proefinterventie · 2026-2027 · vastgesteld op 15 juni 2027',
  words: { page: (number, of) => `Bladzijde ${number} van ${of}`, chart: nl.charts },
};

/** One of every block, with letters that are hard to set. */
export function sampleDocument(rows = 4): Document {
  return {
    ...sampleFacts,
    blocks: [
      heading(1, sampleFacts.title),
      paragraph('De school gaat door met de aanpak.', 'LEAD'),
      heading(2, 'Wat is er gedaan?'),
      paragraph('Şahin, Łukasz en Zoë gaven les: ≥ 3 keer per week → goed. 🎉'),
      ...list(['Alle leraren zijn geschoold.', 'Ouders weten ervan.']),
      heading(2, 'De zeven vragen'),
      table({
        caption: 'Stand per vraag',
        header: ['Vraag', 'Stand', 'Toelichting'],
        rows: Array.from({ length: rows }, (_, row) => [
          `Vraag ${row + 1}`,
          'op schema',
          'De afspraken staan op papier en iedereen kent ze. '.repeat(2),
        ]),
        widths: [2, 1, 3],
      }),
      heading(2, 'Borging'),
      figure(sampleChart),
    ],
  };
}
