import { readRunChart } from './run-chart';

/** Alternates around 10 so that nothing signals: `count` points, none on the median. */
const zigzag = (count: number): number[] =>
  Array.from({ length: count }, (_, at) => (at % 2 === 0 ? 9 : 11));

const read = (values: readonly number[], baseline?: number) => {
  const chart = readRunChart(values, baseline);
  if (chart.state !== 'READ') throw new Error(`Not read: ${chart.points} points`);
  return chart;
};

describe('readRunChart', () => {
  // Limits as tabled by Anhoej and Olesen 2014 and in R's qicharts2: n, longest run, fewest crossings.
  it.each([
    [12, 7, 3],
    [14, 7, 4],
    [16, 7, 4],
    [18, 7, 5],
    [20, 7, 6],
    [22, 7, 7],
    [24, 8, 8],
    [30, 8, 10],
    [46, 9, 17],
    [60, 9, 23],
  ])('holds %i points against the published limits', (n, longestRunLimit, fewestCrossings) => {
    expect(read(zigzag(n))).toMatchObject({ usefulPoints: n, longestRunLimit, fewestCrossings });
  });

  it('signals nothing in a line that keeps crossing', () => {
    expect(read(zigzag(24))).toMatchObject({ longestRun: 1, crossings: 23, signals: [] });
  });

  it('signals a shift by a long run and few crossings', () => {
    const shifted = [...Array<number>(12).fill(4), ...Array<number>(12).fill(9)];
    expect(read(shifted)).toMatchObject({
      ...{ median: 6.5, longestRun: 12, crossings: 1 },
      signals: ['LONG_RUN', 'FEW_CROSSINGS'],
    });
  });

  it('leaves points on the median out of runs and crossings', () => {
    const values = [10, ...zigzag(12), 10, 10];
    expect(read(values)).toMatchObject({ median: 10, usefulPoints: 12, crossings: 11 });
  });

  it('keeps the median of a frozen baseline, so that improvement shows', () => {
    const improved = [...zigzag(12), ...Array<number>(9).fill(15)];
    expect(read(improved, 12)).toMatchObject({ median: 10, signals: ['LONG_RUN'] });
  });

  it('has no trend rule: a steady climb of the last points alone is no signal', () => {
    const values = [...zigzag(18), 5, 6, 7, 13, 14, 15];
    expect(read(values).signals).toEqual([]);
  });

  it.each([
    ['eleven points', zigzag(11), 11],
    ['no points', [], 0],
    ['yearly data of five years', [60, 64, 70, 71, 75], 5],
    ['points that lie on the median', Array<number>(30).fill(5), 0],
  ])('is not read with %s', (_, values, points) => {
    expect(readRunChart(values)).toEqual({ state: 'TOO_FEW_POINTS', points, needed: 12 });
  });
});
