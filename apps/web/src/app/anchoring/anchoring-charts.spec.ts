import { nl } from '@verankerd/content/texts/nl';
import type { AnchoringSeriesAnswer } from '@verankerd/contract';
import {
  anchoringResult,
  aspectStandings,
  borgingIndex100 as definition,
  plainDate,
  schoolYear,
  standingAtLevel,
} from '@verankerd/domain';
import { indexChart, type SeriesWords } from './anchoring-charts';

const words: SeriesWords = {
  texts: nl.anchoring.series,
  read: (text) => text.nl,
  figure: (value) => value.toFixed(1).replace('.', ','),
};

type Point = AnchoringSeriesAnswer['points'][number];

function point(year: string, levels: readonly (0 | 1 | 2 | 3)[], isRunning = false): Point {
  const given = definition.components.flatMap(({ aspect }, position) => {
    const level = levels[position];
    return level === undefined ? [] : [[aspect, standingAtLevel(level)] as const];
  });
  return {
    schoolYear: schoolYear(year),
    on: plainDate(`${year.slice(5)}-07-31`),
    isRunning,
    result: anchoringResult(
      aspectStandings(Object.fromEntries(given)),
      definition,
    ) as Point['result'],
    steps: [],
    lapses: [],
  };
}

function series(points: Point[], more: Partial<AnchoringSeriesAnswer> = {}): AnchoringSeriesAnswer {
  return {
    interventionName: 'KiVa',
    startSchoolYear: schoolYear('2023-2024'),
    today: plainDate('2026-11-25'),
    points,
    breaks: [],
    heatMap: [],
    annotations: [],
    ...more,
  };
}

const threeYears = [
  point('2023-2024', [1, 1]),
  point('2024-2025', [2, 2, 2, 2, 2, 2]),
  point('2025-2026', [3, 3, 2, 2, 2, 2]),
];

describe('the chart of the index over the school years', () => {
  it('tells the finding from the first year with an index to the last', () => {
    const chart = indexChart(series(threeYears), words);
    expect(chart.title).toBe('Van 66,7 naar 77,8 sinds 2024-2025');
  });

  it('leaves a gap with the margin where too little was rated, never a zero', () => {
    const first = indexChart(series(threeYears), words).series[0]?.points[0];
    expect(first).toEqual({
      value: null,
      interval: { lower: 11.1, upper: 77.8 },
      remark: 'nog niet te berekenen, tussen 11,1 en 77,8',
    });
  });

  it('shows what was the highest possible as long as a year could not reach 100', () => {
    const ceiling = indexChart(series(threeYears), words).series[1];
    expect(ceiling?.points.map(({ value }) => value)).toEqual([66.7, 66.7, 100]);
  });

  it('draws bars for one or two years, and steps from three on', () => {
    const mark = (points: Point[]) => indexChart(series(points), words).series[0]?.mark;
    expect([
      mark(threeYears.slice(0, 2)),
      mark([...threeYears, point('2026-2027', [3, 3, 3, 3, 3, 3])]),
    ]).toEqual(['BARS', 'STEPS']);
  });

  it('puts events at their school year, and breaks behind the year before them', () => {
    const chart = indexChart(
      series(threeYears, {
        annotations: [
          { id: 'a', on: plainDate('2024-08-01'), text: 'nieuwe directeur', saved: null },
          { id: 'b', on: plainDate('2019-08-01'), text: 'te lang geleden', saved: null },
        ],
        breaks: [
          {
            after: schoolYear('2024-2025'),
            before: schoolYear('2025-2026'),
            reason: 'DEFINITION_CHANGED',
            fromDefinitionId: 'borging-index@1.0.0',
            toDefinitionId: 'borging-index@1.1.0',
          },
        ],
      }),
      words,
    );
    expect(chart.annotations).toEqual([{ category: 1, text: 'nieuwe directeur' }]);
    expect(chart.breaks).toMatchObject([{ afterCategory: 1 }]);
  });
});
