import { plainDate } from '../school-year/plain-date';
import { incomparabilityOf, type MeasurementSetting } from './comparability';
import { seriesSegments, type SeriesPoint, type ShownState } from './series-segments';

const setting: MeasurementSetting = {
  instrument: 'monitor',
  instrumentVersion: '1',
  scale: '1-4',
  groupDefinition: 'PUPILS 5-8',
  round: 'SPRING',
  measuredOn: plainDate('2025-03-10'),
  responseRate: 0.8,
  startsAnew: false,
};
const on = (date: string) => ({ measuredOn: plainDate(date) });
const point = (change: Partial<MeasurementSetting> = {}, state: ShownState = 'SHOWN') =>
  ({ state, setting: { ...setting, ...change } }) satisfies SeriesPoint;

describe('incomparabilityOf', () => {
  it.each<[string, Partial<MeasurementSetting>, readonly string[]]>([
    ['nothing else', {}, []],
    ['another instrument', { instrument: 'KiVa', instrumentVersion: '9' }, ['OTHER_INSTRUMENT']],
    ['another version', { instrumentVersion: '2' }, ['OTHER_VERSION']],
    ['another scale', { scale: '0-10' }, ['OTHER_SCALE']],
    ['other pupils asked', { groupDefinition: 'PUPILS 7-8' }, ['OTHER_GROUP']],
    ['8 weeks later in another year', on('2027-05-05'), []],
    ['a day more than 8 weeks', on('2027-05-06'), ['OTHER_TIME_OF_YEAR']],
    ['autumn', on('2025-11-10'), ['OTHER_TIME_OF_YEAR']],
    ['unknown date in the same round', { measuredOn: null }, []],
    [
      'unknown date in another round',
      { measuredOn: null, round: 'AUTUMN' },
      ['OTHER_TIME_OF_YEAR'],
    ],
    ['30 points less response', { responseRate: 0.5 }, []],
    ['31 points less response', { responseRate: 0.49 }, ['RESPONSE_COLLAPSED']],
    ['unknown response', { responseRate: null }, []],
    ['two things', { scale: '0-10', groupDefinition: 'x' }, ['OTHER_SCALE', 'OTHER_GROUP']],
  ])('with %s gives %p', (_, change, reasons) => {
    const other = { ...setting, ...change };
    expect(incomparabilityOf(setting, other)).toEqual(reasons);
    expect(incomparabilityOf(other, setting)).toEqual(reasons);
  });

  it.each([
    ['2024-12-20', '2026-01-10', true],
    ['2024-02-29', '2025-02-28', true],
    ['2024-02-29', '2025-04-26', false],
  ])('takes %s and %s for the same time of year: %p', (one, other, same) => {
    const reasons = incomparabilityOf({ ...setting, ...on(one) }, { ...setting, ...on(other) });
    expect(reasons.length === 0).toBe(same);
  });

  it('believes a source that says that it starts anew, against what came before only', () => {
    const anew = { ...setting, startsAnew: true };
    expect(incomparabilityOf(setting, anew)).toEqual(['SAID_BY_SOURCE']);
    expect(incomparabilityOf(anew, setting)).toEqual([]);
  });

  it('sees a response that halves as collapsed, even when it was low', () => {
    const reasons = incomparabilityOf(
      { ...setting, responseRate: 0.3 },
      { ...setting, responseRate: 0.14 },
    );
    expect(reasons).toEqual(['RESPONSE_COLLAPSED']);
  });
});

describe('seriesSegments', () => {
  it('draws one line through comparable years, also when measured every second year', () => {
    const series = [point(on('2021-03-01')), point(on('2023-03-20')), point(on('2025-02-20'))];
    expect(seriesSegments(series)).toEqual({ segments: [[0, 1, 2]], breaks: [] });
  });

  it('breaks where the instrument changes, with the reason', () => {
    const series = [point(), point(), point({ instrumentVersion: '2' })];
    expect(seriesSegments(series)).toEqual({
      segments: [[0, 1], [2]],
      breaks: [{ after: 1, before: 2, reasons: ['OTHER_VERSION'] }],
    });
  });

  it.each([
    ['HIDDEN', 'VALUE_HIDDEN'],
    ['MISSING', 'VALUE_MISSING'],
    ['NOT_APPLICABLE', 'VALUE_NOT_APPLICABLE'],
    ['NOT_COLLECTED', 'VALUE_NOT_COLLECTED'],
  ] as const)('never runs across a place that is %s', (state, reason) => {
    const series = [point(), point({}, state), point({}, state), point()];
    expect(seriesSegments(series)).toEqual({
      segments: [[0], [3]],
      breaks: [{ after: 0, before: 3, reasons: [reason] }],
    });
  });

  it('names every reason of a break', () => {
    const series = [point(), point({}, 'HIDDEN'), point({ scale: '0-10' })];
    expect(seriesSegments(series).breaks[0]?.reasons).toEqual(['OTHER_SCALE', 'VALUE_HIDDEN']);
  });

  it.each<[string, readonly SeriesPoint[]]>([
    ['without points', []],
    ['with hidden points only', [point({}, 'HIDDEN'), point({}, 'HIDDEN')]],
  ])('has neither line nor break in a series %s', (_, series) => {
    expect(seriesSegments(series)).toEqual({ segments: [], breaks: [] });
  });

  it('needs no break before the first or after the last shown point', () => {
    const series = [point({}, 'MISSING'), point(), point({}, 'HIDDEN')];
    expect(seriesSegments(series)).toEqual({ segments: [[1]], breaks: [] });
  });
});
