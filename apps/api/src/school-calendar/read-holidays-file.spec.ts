import { schoolHolidayKinds } from '@verankerd/domain';
import { readHolidaysFile } from './read-holidays-file';
import { schoolHolidaysNl } from './school-holidays-nl';

const header = 'schooljaar,vakantie,regio,eerste_dag,laatste_dag,status,bron';
const good =
  '2026-2027,Herfstvakantie,noord,2026-10-10,2026-10-18,adviesdatum,"rijksoverheid, 2026"';

describe('readHolidaysFile', () => {
  it('reads holidays, and tells those that government fixed from advice', () => {
    const file = `${header}\n${good}\n2026-2027,Kerstvakantie,heel nederland,2026-12-19,2027-01-03,vastgesteld (wettelijk),x\n`;
    expect(readHolidaysFile(file)).toEqual({
      ok: true,
      value: [
        {
          schoolYear: '2026-2027',
          kind: 'AUTUMN',
          region: 'NORTH',
          firstDay: '2026-10-10',
          lastDay: '2026-10-18',
          fixed: false,
        },
        {
          schoolYear: '2026-2027',
          kind: 'CHRISTMAS',
          region: 'ALL',
          firstDay: '2026-12-19',
          lastDay: '2027-01-03',
          fixed: true,
        },
      ],
    });
  });

  it.each([
    ['an unknown holiday', good.replace('Herfst', 'Carnavals'), 'no holiday "Carnavalsvakantie"'],
    ['an unknown region', good.replace('noord', 'oost'), 'no region "oost"'],
    ['a day that does not exist', good.replace('10-18', '10-32'), 'no date "2026-10-32"'],
    ['an end before the beginning', good.replace('10-18', '10-09'), 'does not fit 2026-2027'],
    ['a day of another school year', good.replaceAll('2026-10', '2025-10'), 'does not fit'],
    ['a year that is none', good.replace('2026-2027', '2026-2028'), 'no school year "2026-2028"'],
  ])('refuses the whole file for %s, and names the line', (_, line, problem) => {
    const read = readHolidaysFile(`${header}\n${good}\n${line}\n`);
    expect(read.ok ? [] : read.error).toEqual([expect.stringContaining(`line 3: `)]);
    expect(read.ok ? [] : read.error).toEqual([expect.stringContaining(problem)]);
  });

  it('refuses a file in which one holiday stands twice', () => {
    const read = readHolidaysFile(`${header}\n${good}\n${good}\n`);
    expect(read).toEqual({ ok: false, error: ['2026-2027 AUTUMN NORTH is in it twice'] });
  });

  it('refuses a file without its columns, and an empty one', () => {
    expect(readHolidaysFile('jaar,vakantie\n2026,Herfst\n')).toMatchObject({ ok: false });
    expect(readHolidaysFile('')).toMatchObject({ ok: false });
  });
});

describe('the holidays that come along', () => {
  it('are five a school year, in every region, each ending after it began', () => {
    const years = [...new Set(schoolHolidaysNl.map((holiday) => holiday.schoolYear))];
    for (const year of years)
      for (const region of ['NORTH', 'CENTRE', 'SOUTH'] as const) {
        const own = schoolHolidaysNl.filter(
          (holiday) =>
            holiday.schoolYear === year && [region, 'ALL'].includes(holiday.region as string),
        );
        expect(own.map(({ kind }) => kind)).toEqual([...schoolHolidayKinds]);
        expect(own.every(({ firstDay, lastDay }) => firstDay < lastDay)).toBe(true);
      }
    expect(years).toHaveLength(3);
  });
});
