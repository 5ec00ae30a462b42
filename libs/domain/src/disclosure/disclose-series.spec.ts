import { schoolYearFrom } from '../school-year/school-year';
import { type MeasurementValue } from '../evaluations/measurement-value';
import { discloseSeries, poolRefusal, type PeriodMeasure } from './disclose-series';
import { disclosureRule } from './disclosure-rule';

const rule = disclosureRule('PUPILS');
const suppressed: MeasurementValue = { state: 'SUPPRESSED', answersBelow: 10 };
const missing: MeasurementValue = { state: 'MISSING' };
const reported: MeasurementValue = {
  state: 'REPORTED',
  parts: { kind: 'PROPORTION', numerator: 8, denominator: 16 },
  response: { invited: null, responded: null },
};

const over = (first: number, last: number, total: MeasurementValue): PeriodMeasure => ({
  period: { first: schoolYearFrom(first), last: schoolYearFrom(last) },
  measure: { subject: 'PUPILS', total, breakdown: null },
});

/** 's' for shown, else the reason or state, per measure. */
const picture = (...measures: readonly PeriodMeasure[]): readonly string[] =>
  discloseSeries(measures, rule).map(({ total }) => {
    if (total.state === 'SHOWN') return 's';
    return total.state === 'HIDDEN' ? total.reason : total.state;
  });

describe('discloseSeries', () => {
  it.each<[string, readonly PeriodMeasure[], readonly string[]]>([
    [
      'shows each year by itself',
      [over(2023, 2023, reported), over(2024, 2024, suppressed), over(2025, 2025, reported)],
      ['s', 'FEW_ANSWERS', 's'],
    ],
    [
      'shows two small years together, and then nothing of each',
      [over(2023, 2023, suppressed), over(2024, 2024, suppressed), over(2023, 2024, reported)],
      ['SHOWN_IN_POOL', 'SHOWN_IN_POOL', 's'],
    ],
    [
      'hides a pool beside a year of it that is kept: subtracting would give the other',
      [over(2023, 2023, reported), over(2024, 2024, suppressed), over(2023, 2024, reported)],
      ['s', 'FEW_ANSWERS', 'OVERLAPS_OTHER_YEARS'],
    ],
    [
      'shows one of two pools that share a year',
      [over(2024, 2025, reported), over(2023, 2024, reported)],
      ['OVERLAPS_OTHER_YEARS', 's'],
    ],
    [
      'shows pools that share no year',
      [over(2023, 2024, reported), over(2025, 2026, reported)],
      ['s', 's'],
    ],
    ['hides a pool of three years', [over(2023, 2025, reported)], ['OVERLAPS_OTHER_YEARS']],
    [
      'does not let a pool that has too few answers itself stand for its years',
      [over(2023, 2023, suppressed), over(2023, 2024, suppressed)],
      ['FEW_ANSWERS', 'FEW_ANSWERS'],
    ],
    [
      'keeps a missing year missing under a pool',
      [over(2023, 2023, missing), over(2023, 2024, reported)],
      ['MISSING', 's'],
    ],
  ])('%s', (_, measures, expected) => {
    expect(picture(...measures)).toEqual(expected);
  });

  it('withholds the groups of a year under a pool too', () => {
    const breakdown = { kind: 'PHASE_GROUP', groups: [{ key: 'a', value: suppressed }] } as const;
    const year = over(2023, 2023, suppressed);
    const series = [
      { ...year, measure: { ...year.measure, breakdown } },
      over(2023, 2024, reported),
    ];
    expect(discloseSeries(series, rule)[0]?.groups).toEqual([
      { key: 'a', figure: expect.objectContaining({ reason: 'SHOWN_IN_POOL' }) },
    ]);
  });
});

describe('poolRefusal', () => {
  const period = { first: schoolYearFrom(2023), last: schoolYearFrom(2024) };

  it.each<[string | null, readonly PeriodMeasure[]]>([
    [null, []],
    [null, [over(2023, 2023, suppressed), over(2024, 2024, missing), over(2025, 2025, reported)]],
    ['YEAR_IS_KEPT', [over(2024, 2024, reported)]],
    ['YEAR_IS_POOLED', [over(2024, 2025, reported)]],
  ])('is %p beside %j', (refusal, kept) => {
    expect(poolRefusal(period, kept)).toBe(refusal);
  });

  it.each([
    [2023, 2023],
    [2023, 2025],
  ])('refuses %i to %i: a pool is two years', (first, last) => {
    const other = { first: schoolYearFrom(first), last: schoolYearFrom(last) };
    expect(poolRefusal(other, [])).toBe('NOT_TWO_YEARS');
  });
});
