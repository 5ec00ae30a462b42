import { chartTable, chartNotes } from '@verankerd/charts';
import type { FigureVoice } from '@verankerd/content';
import type { IndicatorSeries, SeriesLine } from '@verankerd/contract';
import { nl } from '@verankerd/content/texts/nl';
import { schoolYear, type DisclosedContent, type Figure } from '@verankerd/domain';
import { answersChart } from './answers-chart';
import { lineChart } from './line-chart';
import { changesIn, findingOf } from './series-words';

const voice: FigureVoice = {
  texts: nl.evaluations,
  number: (value, decimals = 0) =>
    value.toLocaleString('nl-NL', { maximumFractionDigits: decimals }),
};
const response = { invited: 200, responded: 180, rate: 0.9 };
const share = (numerator: number, denominator: number): DisclosedContent<Figure> => ({
  state: 'SHOWN',
  figure: {
    kind: 'PROPORTION',
    denominator,
    numerator: { atLeast: numerator, atMost: numerator },
    share: { atLeast: numerator / denominator, atMost: numerator / denominator },
    interval: { lower: 0.5, upper: 0.9 },
    response,
  },
});
const few: DisclosedContent<Figure> = {
  state: 'HIDDEN',
  reason: 'FEW_ANSWERS',
  answers: { kind: 'BELOW', below: 10 },
};

const series = (measure: IndicatorSeries['indicator']['measure']) =>
  ({
    annotations: [{ id: 'a', on: '2024-09-01', text: 'start lessen' }],
    indicator: {
      name: 'Veilig',
      subject: 'PUPILS',
      direction: 'HIGHER_IS_BETTER',
      measure,
      instrument: { id: 'i', name: 'KiVa', version: '2023' },
    },
    // What the charts do not read is left out.
  }) as unknown as IndicatorSeries;

/** A line of the school years from 2021-2022 on, with nothing to be said of changes. */
const line = (figures: readonly DisclosedContent<Figure>[], facts: Partial<SeriesLine> = {}) =>
  ({
    round: 'SPRING',
    points: figures.map((figure, place) => {
      const year = schoolYear(`${2021 + place}-${2022 + place}`);
      return { period: { first: year, last: year }, round: 'SPRING', figure, breakReason: null };
    }),
    ...{ segments: [], breaks: [], comparisons: [], runChart: null },
    ...facts,
  }) as unknown as SeriesLine;

const shares = series({ kind: 'PROPORTION', target: 0.85 });
const measured = line([share(120, 180), few, share(100, 160), share(150, 180)], {
  breaks: [{ after: 0, before: 2, reasons: ['OTHER_VERSION', 'VALUE_HIDDEN'] }],
  comparisons: [
    {
      ...{ after: 2, before: 3, verdict: 'HIGHER', meaning: 'BETTER' },
      estimate: { atLeast: 0.208, atMost: 0.208 },
      interval: { lower: 0.11, upper: 0.3 },
    },
  ],
});

describe('the chart of an indicator', () => {
  const chart = lineChart(shares, measured, voice);

  it('says the finding in its title', () => {
    expect(chart.title).toBe('Veilig: hoger dan in 2023-2024');
  });

  it('marks a hidden value without a height, with its reason', () => {
    expect(chart.series[0]?.points[1]).toEqual({
      value: null,
      n: '<10',
      hidden: true,
      remark: 'niet getoond: minder dan 10 antwoorden',
    });
  });

  it('keeps the axis of the scale, whatever is hidden', () => {
    const hidden = lineChart(shares, line([few, few]), voice);
    const axis = { minimum: 0, maximum: 100 };
    expect(chart).toMatchObject(axis);
    expect(hidden).toMatchObject(axis);
  });

  it('breaks before the value that does not compare, and tells why', () => {
    expect(chart.breaks?.map(({ afterCategory }) => afterCategory)).toEqual([1]);
    expect(chartNotes(chart, nl.charts).join(' ')).toContain(
      'tussen 2021-2022 en 2023-2024: een andere versie van de vragenlijst',
    );
  });

  it('draws bars as long as there are fewer than three values', () => {
    expect(chart.series[0]?.mark).toBe('LINE');
    expect(lineChart(shares, line([share(1, 2), share(1, 2), few]), voice).series[0]?.mark).toBe(
      'BARS',
    );
  });

  it('puts an event at the school year in which it happened', () => {
    expect(chart.annotations).toEqual([{ category: 3, text: 'start lessen' }]);
  });

  it('says the same in its table', () => {
    expect(chartTable(chart, nl.charts).rows[3]?.slice(0, 5)).toEqual([
      '2024-2025',
      '83,3 %',
      '50 %',
      '90 %',
      '180',
    ]);
  });
});

describe('what may be said of an indicator', () => {
  it('names the change, its margin and its meaning', () => {
    expect(changesIn(shares, measured, voice)).toEqual([
      {
        verdict: 'HIGHER',
        sentence: '2024-2025 is hoger dan 2023-2024.',
        difference: 'Verschil: 20,8 punten (marge 11 tot 30).',
        meaning: 'Dat is de goede kant op.',
      },
    ]);
  });

  it.each([
    ['nothing to show', line([few]), 'Veilig: er is nog geen cijfer om te tonen'],
    ['one value', line([share(9, 10)]), 'Veilig: 90 % in 2021-2022'],
    [
      'a value that does not compare',
      line([share(9, 10), share(5, 10)], {
        breaks: [{ after: 0, before: 1, reasons: ['OTHER_SCALE'] }],
      }),
      'Veilig: niet te vergelijken met eerder',
    ],
  ])('is, for %s, no more than it is', (_, one, finding) => {
    expect(findingOf(shares, one, voice)).toBe(finding);
  });
});

describe('the chart of answers', () => {
  const counts = (groups: readonly [number, number, number][], n: number) =>
    ({
      state: 'SHOWN',
      figure: {
        kind: 'COUNTS',
        n,
        groups: groups.map(([first, last, count]) => ({ first, last, count })),
        response,
      },
    }) satisfies DisclosedContent<Figure>;
  const chart = answersChart(
    series({ kind: 'COUNTS', categories: ['oneens', 'neutraal', 'eens'] }),
    line([
      counts(
        [
          [0, 1, 40],
          [2, 2, 60],
        ],
        100,
      ),
      counts(
        [
          [0, 0, 20],
          [1, 1, 20],
          [2, 2, 60],
        ],
        100,
      ),
      few,
    ]),
    voice,
  );

  it('keeps answers together that were taken together', () => {
    expect(chart.series.map(({ name, side }) => [name, side])).toEqual([
      ['oneens', 'BEFORE'],
      ['oneens t/m neutraal', 'MIDDLE'],
      ['neutraal', 'MIDDLE'],
      ['eens', 'AFTER'],
    ]);
    expect(chart.series.map(({ points }) => points[0]?.value)).toEqual([null, 40, null, 60]);
  });

  it('tells a hidden year once', () => {
    expect(chartNotes(chart, nl.charts)).toEqual([
      '2023-2024: niet getoond: minder dan 10 antwoorden',
    ]);
  });
});
