import type { ImportSettings } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import {
  type ImportPreview,
  withColumnYear,
  withField,
  withReading,
  withRest,
  withTarget,
  withYearMeaning,
} from './import-choices';
import { previewOf } from './testing/preview-of';

const series = (indicator: string, to: ImportPreview['series'][number]['to'] = null) => ({
  ...{ indicator, group: '', rows: 1, to },
});
const column = (
  at: number,
  header: string,
  field: ImportPreview['columns'][number]['field'],
  year: string | null = null,
) => ({
  ...{ at, header, samples: [], field, schoolYear: year === null ? null : schoolYear(year) },
});

describe('what the reader says of a file', () => {
  const settings: ImportSettings = {
    columns: [{ at: 0, field: 'MEAN', schoolYear: null }],
    series: [{ indicator: 'A', group: '', to: { kind: 'NEW' } }],
    ownSchool: ['ons-huis'],
  };

  it.each([{ delimiter: ';' }, { codePage: 'utf-8' }, { sheet: 'B' }, { headerLine: 3 }] as const)(
    'recognises columns and series anew after %j',
    (reading) => {
      expect(withReading(settings, reading)).toEqual({ ownSchool: ['ons-huis'], ...reading });
    },
  );

  it('keeps them after another decimal sign', () => {
    expect(withReading(settings, { decimalSign: 'COMMA' })).toEqual({
      ...settings,
      decimalSign: 'COMMA',
    });
  });

  it('sends all columns along when one gets another meaning, and drops one that is left out', () => {
    const preview = previewOf({
      columns: [column(0, 'jaar', 'SCHOOL_YEAR'), column(1, 'n', 'N'), column(2, 'x', null)],
    });
    const year = { at: 0, field: 'SCHOOL_YEAR', schoolYear: null };
    expect(withField({}, preview, 2, 'MEAN').columns).toEqual([
      year,
      { at: 1, field: 'N', schoolYear: null },
      { at: 2, field: 'MEAN', schoolYear: null },
    ]);
    expect(withField({}, preview, 1, null).columns).toEqual([year]);
  });

  it('takes the remembered mapping along, as the server looks at it no longer', () => {
    const preview = previewOf({
      ...{ isRemembered: true, round: 'AUTUMN', columns: [column(0, 'x', null)] },
      schools: [{ name: 'ons-huis', rows: 2, isOwn: true }],
      series: [series('A', { kind: 'LEAVE_OUT' }), series('B')],
    });
    expect(withField({ round: 'SPRING' }, preview, 0, 'MEAN')).toMatchObject({
      ...{ round: 'SPRING', blankMeans: 'MISSING', ownSchool: ['ons-huis'] },
      series: [{ indicator: 'A', group: '', to: { kind: 'LEAVE_OUT' } }],
    });
  });

  it('reads the school year of a column from its name, until the reader says another', () => {
    const preview = previewOf({ columns: [column(0, 'GEM_2019', 'MEAN', '2018-2019')] });
    expect(withYearMeaning({}, preview, 'STARTS')).toMatchObject({
      yearMeaning: 'STARTS',
      columns: [{ schoolYear: '2019-2020' }],
    });
    const other = previewOf({ columns: [column(0, 'GEM_2019', 'MEAN', '2015-2016')] });
    expect(withYearMeaning({}, other, 'STARTS')).toMatchObject({
      columns: [{ schoolYear: '2015-2016' }],
    });
    expect(withColumnYear({}, preview, 0, schoolYear('2020-2021')).columns).toMatchObject([
      { schoolYear: '2020-2021' },
    ]);
  });

  it('places one series without losing the others, and the rest at once', () => {
    const preview = previewOf({ series: [series('A', { kind: 'NEW' }), series('B'), series('C')] });
    const a = { indicator: 'A', group: '', to: { kind: 'NEW' } };
    const b = { indicator: 'B', group: '', to: { kind: 'LEAVE_OUT' } };
    expect(withTarget({}, preview, series('B'), { kind: 'LEAVE_OUT' }).series).toEqual([a, b]);
    expect(withTarget({}, preview, series('A'), { kind: 'LEAVE_OUT' }).series).toEqual([
      { ...a, to: { kind: 'LEAVE_OUT' } },
    ]);
    expect(withRest({}, preview, { kind: 'LEAVE_OUT' }).series).toEqual([
      ...[a, b],
      { indicator: 'C', group: '', to: { kind: 'LEAVE_OUT' } },
    ]);
  });
});
