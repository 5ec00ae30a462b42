import * as fc from 'fast-check';
import { addDays, dayOfWeek, plainDate } from '../school-year/plain-date';
import { schoolYear, schoolYearOf } from '../school-year/school-year';
import { isSchoolDay, moveToSchoolDay } from './school-day';
import { holidayRegions, type HolidayRegion } from '../organisations/register-establishment';
import { coversSchoolYear, holidaysIn, type SchoolHoliday } from './school-holiday';

/** The school holidays of 2026-2027 with the summers around them, by the national calendar. */
const holidays: readonly SchoolHoliday[] = [
  holiday('SUMMER', 'NORTH', '2026-07-04', '2026-08-16'),
  holiday('SUMMER', 'CENTRE', '2026-07-18', '2026-08-30'),
  holiday('SUMMER', 'SOUTH', '2026-07-11', '2026-08-23'),
  holiday('AUTUMN', 'NORTH', '2026-10-10', '2026-10-18'),
  holiday('AUTUMN', 'CENTRE', '2026-10-17', '2026-10-25'),
  holiday('AUTUMN', 'SOUTH', '2026-10-17', '2026-10-25'),
  holiday('CHRISTMAS', 'ALL', '2026-12-19', '2027-01-03'),
  holiday('SPRING', 'NORTH', '2027-02-20', '2027-02-28'),
  holiday('SPRING', 'SOUTH', '2027-02-13', '2027-02-21'),
  holiday('MAY', 'ALL', '2027-04-24', '2027-05-02'),
  holiday('SUMMER', 'NORTH', '2027-07-10', '2027-08-22'),
  holiday('SUMMER', 'CENTRE', '2027-07-17', '2027-08-29'),
  holiday('SUMMER', 'SOUTH', '2027-07-24', '2027-09-05'),
];

describe('a date in the school calendar', () => {
  const moves: readonly (readonly [HolidayRegion, string, string, string])[] = [
    ['NORTH', '2026-09-15', '2026-09-15', 'a plain Tuesday stays'],
    ['NORTH', '2026-09-19', '2026-09-21', 'a Saturday moves to Monday'],
    ['NORTH', '2026-10-15', '2026-10-19', 'the autumn holiday of the north'],
    ['CENTRE', '2026-10-15', '2026-10-15', 'the same day elsewhere is school'],
    ['SOUTH', '2026-10-17', '2026-10-26', 'the autumn holiday of the south'],
    ['CENTRE', '2026-12-31', '2027-01-04', 'Christmas, for the whole country'],
    ['NORTH', '2027-03-26', '2027-03-30', 'Good Friday to Easter Monday'],
    ['SOUTH', '2027-05-05', '2027-05-07', 'Liberation Day, then Ascension Day'],
    ['SOUTH', '2027-05-17', '2027-05-18', 'Whit Monday'],
    ['CENTRE', '2026-08-01', '2026-08-31', 'the summer that the school year begins in'],
    ['NORTH', '2027-07-15', '2027-07-09', 'the summer at its end: back to the last school day'],
    ['SOUTH', '2027-07-31', '2027-07-23', 'the last day of the school year'],
  ];

  it.each(moves)('in %s moves %s to %s: %s', (region, date, moved) => {
    expect(moveToSchoolDay(plainDate(date), holidaysIn(region, holidays))).toBe(moved);
  });

  it('always lands on a school day of the same school year', () => {
    fc.assert(
      fc.property(fc.nat(364), fc.constantFrom(...holidayRegions), (days, region) => {
        const own = holidaysIn(region, holidays);
        const moved = moveToSchoolDay(addDays(plainDate('2026-08-01'), days), own);
        expect(isSchoolDay(moved, own)).toBe(true);
        expect(dayOfWeek(moved)).toBeLessThan(6);
        expect(schoolYearOf(moved)).toBe('2026-2027');
        expect(moveToSchoolDay(moved, own)).toBe(moved);
      }),
    );
  });

  it('refuses a list that leaves no school day', () => {
    const always = [holiday('SUMMER', 'ALL', '2026-01-01', '2028-01-01')];
    expect(() => moveToSchoolDay(plainDate('2026-12-01'), always)).toThrow(RangeError);
  });
});

describe('a list of holidays', () => {
  it('gives a region its own holidays and those of the whole country', () => {
    expect(holidaysIn('CENTRE', holidays).map(({ kind }) => kind)).toEqual([
      'SUMMER',
      'AUTUMN',
      'CHRISTMAS',
      'MAY',
      'SUMMER',
    ]);
  });

  it.each([
    ['2025-2026', true],
    ['2026-2027', true],
    ['2027-2028', false],
    ['2024-2025', false],
  ])('says whether it covers %s: %s', (year, covers) => {
    expect(coversSchoolYear(schoolYear(year), holidays)).toBe(covers);
  });
});

function holiday(
  kind: SchoolHoliday['kind'],
  region: SchoolHoliday['region'],
  firstDay: string,
  lastDay: string,
): SchoolHoliday {
  return { kind, region, firstDay: plainDate(firstDay), lastDay: plainDate(lastDay) };
}
