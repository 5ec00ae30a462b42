import {
  categoryWords,
  chartNotes,
  pointWords,
  type ChartDescription,
  type ChartTexts,
} from './chart-description';
import { chartConfiguration } from './chart-configuration';
import { readableOn } from './share-labels';
import { chartTable, tableAsCsv } from './chart-table';
import { answerColours, barOf } from './diverging-configuration';

const texts: ChartTexts = {
  showTable: 'tabel',
  showChart: 'grafiek',
  keyboardHelp: 'pijltjes',
  source: (source) => `Bron: ${source}`,
  noValue: 'geen waarde',
  interval: (lower, upper) => `marge ${lower} tot ${upper}`,
  intervalFrom: 'Marge van',
  intervalTo: 'Marge tot',
  n: (answers) => `n = ${answers}`,
  nName: 'n',
  remarks: 'Opmerking',
  break: (reason) => `Reeksbreuk: ${reason}`,
  saveImage: 'plaatje',
  saveTable: 'csv',
  loading: 'laden',
};

const description: ChartDescription = {
  title: 'Van 40 % naar 60 %',
  summary: 'Het ging van 40 % naar 60 %.',
  source: 'een proef',
  categories: ['2024-2025', '2025-2026', '2026-2027'],
  categoryName: 'Schooljaar',
  valueName: 'Geregeld',
  minimum: 0,
  maximum: 100,
  format: (value) => `${value} %`,
  series: [
    {
      name: 'Alle vragen',
      mark: 'LINE',
      look: 0,
      points: [
        { value: 40, interval: { lower: 30, upper: 50 }, n: '84' },
        { value: null, hidden: true, remark: 'te weinig antwoorden' },
        { value: 60 },
      ],
    },
  ],
  levels: [{ name: 'Doel', value: 75 }],
  breaks: [{ afterCategory: 1, reason: 'andere vragenlijst' }],
  annotations: [{ category: 2, text: 'nieuwe schoolleider' }],
};

const theme = {
  ink: '#000',
  soft: '#555',
  grid: '#ccc',
  surface: '#fff',
  palette: ['#00f'],
  warm: ['#fca', '#f70'],
  middle: '#ccc',
  cool: ['#acf', '#07f'],
  font: 'sans',
  size: 13,
};

describe('what a chart says', () => {
  it.each([
    [0, '40 %, marge 30 % tot 50 %, n = 84'],
    [1, 'te weinig antwoorden'],
    [2, '60 %'],
    [9, 'geen waarde'],
  ])('words point %i the same everywhere', (index, words) => {
    expect(pointWords(description, description.series[0]?.points[index], texts)).toBe(words);
  });

  it('speaks the values, the break and what happened at a category', () => {
    expect(categoryWords(description, 1, texts)).toBe(
      '2025-2026. Alle vragen: te weinig antwoorden Reeksbreuk: andere vragenlijst',
    );
    expect(categoryWords(description, 2, texts)).toContain('nieuwe schoolleider');
  });

  it('has a table with the same figures', () => {
    expect(chartTable(description, texts)).toEqual({
      header: ['Schooljaar', 'Alle vragen', 'Marge van', 'Marge tot', 'n', 'Doel', 'Opmerking'],
      rows: [
        ['2024-2025', '40 %', '30 %', '50 %', '84', '75 %', ''],
        ['2025-2026', 'te weinig antwoorden', '', '', '', '75 %', ''],
        [
          '2026-2027',
          '60 %',
          '',
          '',
          '',
          '75 %',
          'nieuwe schoolleider. Reeksbreuk: andere vragenlijst',
        ],
      ],
    });
  });

  it('tells below the picture why a value is not there, and where a series breaks', () => {
    expect(chartNotes(description, texts)).toEqual([
      '2025-2026: te weinig antwoorden',
      'Reeksbreuk: andere vragenlijst',
    ]);
  });

  it('writes no cell that a spreadsheet would run', () => {
    const csv = tableAsCsv({ header: ['Naam'], rows: [['=1+1'], ['-3,5 %'], ['zeg "ja"']] });
    expect(csv).toBe('\uFEFF"Naam"\r\n"\'=1+1"\r\n"-3,5 %"\r\n"zeg ""ja"""\r\n');
  });
});

describe('how a chart is drawn', () => {
  const { data, options } = chartConfiguration(description, texts, theme);

  it('leaves a gap where nothing is known, and never a zero', () => {
    expect(data.datasets[0]?.data).toEqual([40, null, 60]);
    expect(data.datasets[0]).toMatchObject({ spanGaps: false });
  });

  it('leaves the goal to the marks, and makes room for it', () => {
    expect(data.datasets).toHaveLength(1);
    expect(options?.scales?.['y']).toMatchObject({ suggestedMax: 75 });
  });

  it.each([
    [800, ['2024-2025', 'n = 84']],
    [320, ['’24-’25', 'n = 84']],
  ])('tells below the year how many answers there were, on %i px', (width, label) => {
    const write = options?.scales?.['x']?.ticks?.callback as unknown as (
      this: { chart: { width: number } },
      value: number,
      index: number,
    ) => unknown;
    expect(write.call({ chart: { width } }, 0, 0)).toEqual(label);
  });

  it('keeps the axis that it was given, so that charts beside each other compare', () => {
    expect(options?.scales?.['y']).toMatchObject({ min: 0, max: 100 });
  });

  it('holds no colour but those of the page', () => {
    expect(data.datasets[0]).toMatchObject({ borderColor: '#00f' });
  });
});

describe('answers around the middle', () => {
  const answer = (name: string, side: 'BEFORE' | 'MIDDLE' | 'AFTER', value: number | null) => ({
    name,
    side,
    mark: 'BARS' as const,
    look: 0,
    points: [{ value }],
  });
  const answers: ChartDescription = {
    ...description,
    shape: 'DIVERGING',
    categories: ['2026-2027'],
    series: [
      answer('helemaal oneens', 'BEFORE', 10),
      answer('oneens', 'BEFORE', 20),
      answer('neutraal', 'MIDDLE', 30),
      answer('eens', 'AFTER', 40),
    ],
  };

  it('fill 100 % together, with the middle answer halved by zero', () => {
    const bars = answers.series.map((_, place) => barOf(answers, place, 0));
    expect(bars).toEqual([
      [-45, -35],
      [-35, -15],
      [-15, 15],
      [15, 55],
    ]);
  });

  it('leave a gap for an answer that is not known', () => {
    const [first, ...others] = answers.series;
    const unknown = {
      ...answers,
      series: [{ ...(first ?? answer('', 'BEFORE', 0)), points: [{ value: null }] }, ...others],
    };
    expect(barOf(unknown, 0, 0)).toBeNull();
  });

  it('are stronger towards the ends', () => {
    expect(answerColours(answers, theme)).toEqual(['#f70', '#fca', '#ccc', '#07f']);
  });

  it.each([
    ['#ffffff', '#000000'],
    ['#00588f', '#ffffff'],
    ['#f3bd8d', '#000000'],
  ])('write on %s in %s', (ground, ink) => {
    expect(readableOn(ground)).toBe(ink);
  });
});
