import * as fc from 'fast-check';
import { addDays, dayOfWeek, plainDate } from '../school-year/plain-date';
import { digestWeekOf } from './digest-week';

describe('digestWeekOf', () => {
  it.each([
    ['2026-11-25', '2026-W48'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
  ])('puts %s in %s', (day, week) => {
    expect(digestWeekOf(plainDate(day))).toBe(week);
  });

  it('changes on Mondays only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const day = addDays(plainDate('2000-01-01'), days);
        const isNew = digestWeekOf(day) !== digestWeekOf(addDays(day, -1));
        expect(isNew).toBe(dayOfWeek(day) === 1);
      }),
    );
  });
});
