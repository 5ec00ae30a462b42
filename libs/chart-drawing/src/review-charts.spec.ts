import { indexChart, milestonesChart, type IndexWords, type IndexYear } from './review-charts';

const words: IndexWords = {
  findingOne: (value, year, label) => `one ${value} ${year} ${label}`,
  findingSame: (value, year) => `same ${value} ${year}`,
  findingUp: (from, to, year) => `${from} to ${to} since ${year}`,
  summary: (values) => values,
  inYear: (value, year) => `${value} in ${year}`,
  source: (definitions) => definitions,
  ...{ schoolYear: 'year', index: 'index', ceiling: 'ceiling', notComputable: 'none' },
  break: (from, to) => `${from} > ${to}`,
};
const written = { write: String, label: 'firm' };
const yearOf = (schoolYear: string, shown: number | null, definitionId = 'a@1'): IndexYear => ({
  ...{ schoolYear, definitionId },
  index: shown === null ? null : { shown },
  ceiling: { part: 1, whole: 1, shown: 100 },
});

describe('indexChart', () => {
  it.each([
    ['one year', [yearOf('1', 40)], 'one 40 1 firm'],
    ['years that are the same', [yearOf('1', 40), yearOf('2', 40)], 'same 40 1'],
    [
      'years that differ',
      [yearOf('1', 40), yearOf('2', null), yearOf('3', 20)],
      '40 to 20 since 1',
    ],
  ])('finds what there is to say of %s', (_, years, title) => {
    expect(indexChart(years, words, written)?.title).toBe(title);
  });

  it('is not there before anything was computed', () => {
    expect(indexChart([yearOf('1', null)], words, written)).toBeNull();
  });

  it('draws steps from three years on, and a break where the rules changed', () => {
    const years = [yearOf('1', 40), yearOf('2', 50), yearOf('3', 60, 'a@2')];
    const chart = indexChart(years, words, written);
    expect(chart?.series.map(({ mark }) => mark)).toEqual(['STEPS']);
    expect(chart?.breaks).toEqual([{ afterCategory: 1, reason: 'a@1 > a@2' }]);
    expect(indexChart(years.slice(0, 2), words, written)?.series[0]?.mark).toBe('BARS');
  });

  it('shows the ceiling of a first year', () => {
    const first = { ...yearOf('1', 40), ceiling: { part: 2, whole: 3, shown: 66.7 } };
    const chart = indexChart([first, yearOf('2', 50)], words, written);
    expect(chart?.series[1]?.points).toEqual([{ value: 66.7 }, { value: 100 }]);
  });
});

describe('milestonesChart', () => {
  const milestoneWords = {
    milestonesTitle: (done: number, active: number) => `${done} of ${active}`,
    milestonesSummary: () => '',
    ...{
      milestoneSource: '',
      month: '',
      milestonesName: '',
      planned: '',
      done: '',
      notYet: 'later',
    },
  };

  it('leaves a gap for months to come, never a zero', () => {
    const months = [
      { planned: 1, done: 1 },
      { planned: 3, done: null },
    ];
    const chart = milestonesChart(
      { active: 3, done: 1, overdue: 0, months },
      ['a', 'b'],
      milestoneWords,
    );
    expect(chart?.series[1]?.points).toEqual([{ value: 1 }, { value: null, remark: 'later' }]);
  });

  it('is not there without milestones', () => {
    expect(
      milestonesChart({ active: 0, done: 0, overdue: 0, months: [] }, [], milestoneWords),
    ).toBeNull();
  });
});
