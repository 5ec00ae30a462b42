import * as fc from 'fast-check';
import { addDays, plainDate } from '../school-year/plain-date';
import { schoolYear, schoolYearFrom, schoolYearOf } from '../school-year/school-year';
import { sameDayIn, trendDay } from './trend-moment';

describe('the day on which a school year is looked at', () => {
  it.each([
    ['2026-11-25', '2025-2026', 'SAME_DAY', '2025-11-25'],
    ['2026-11-25', '2025-2026', 'YEAR_END', '2026-07-31'],
    ['2026-11-25', '2026-2027', 'SAME_DAY', '2026-11-25'],
    ['2026-11-25', '2026-2027', 'YEAR_END', '2026-11-25'],
    ['2027-03-01', '2024-2025', 'SAME_DAY', '2025-03-01'],
    ['2028-02-29', '2026-2027', 'SAME_DAY', '2027-02-28'],
    ['2028-02-29', '2023-2024', 'SAME_DAY', '2024-02-29'],
    ['2026-07-31', '2025-2026', 'YEAR_END', '2026-07-31'],
    ['2026-08-01', '2020-2021', 'SAME_DAY', '2020-08-01'],
  ] as const)('on %s, %s by %s is %s', (today, year, moment, day) => {
    expect(trendDay(schoolYear(year), plainDate(today), moment)).toBe(day);
  });

  it('lies within its school year, and is the day itself in the year of that day', () => {
    const days = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => addDays(plainDate('2000-01-01'), days));
    fc.assert(
      fc.property(days, fc.integer({ min: 2000, max: 2060 }), (day, start) => {
        const year = schoolYearFrom(start);
        expect(schoolYearOf(sameDayIn(year, day))).toBe(year);
        expect(sameDayIn(schoolYearOf(day), day)).toBe(day);
      }),
    );
  });
});
