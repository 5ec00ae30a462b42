import { plainDate, schoolYear } from '@verankerd/domain';
import { monthsOfPeriod, yearsOfPeriod } from './trend-period';

const today = plainDate('2026-11-25');

describe('the period of the trends', () => {
  it('is five years on the same day when nothing is asked for', () => {
    expect(yearsOfPeriod({}, today)).toEqual([
      { schoolYear: '2022-2023', on: '2022-11-25' },
      { schoolYear: '2023-2024', on: '2023-11-25' },
      { schoolYear: '2024-2025', on: '2024-11-25' },
      { schoolYear: '2025-2026', on: '2025-11-25' },
      { schoolYear: '2026-2027', on: '2026-11-25' },
    ]);
  });

  it.each([
    ['2025-2026', 2],
    ['2026-2027', 1],
    ['2030-2031', 1],
    ['1990-1991', 10],
  ])('from %s is %i years, up to this one', (from, years) => {
    expect(yearsOfPeriod({ from: schoolYear(from) }, today)).toHaveLength(years);
  });

  it('has the ends of twelve months and of those that passed, today last', () => {
    const ends = monthsOfPeriod(today).map(({ on }) => on);
    expect(ends).toEqual([
      ...['2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30', '2025-12-31', '2026-01-31'],
      ...['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31'],
      ...['2026-08-31', '2026-09-30', '2026-10-31', '2026-11-25'],
    ]);
  });

  it('ends with today on the last day of a month', () => {
    expect(monthsOfPeriod(plainDate('2027-07-31')).at(-1)).toEqual({
      schoolYear: '2026-2027',
      on: '2027-07-31',
    });
    expect(monthsOfPeriod(plainDate('2027-07-31'))).toHaveLength(24);
  });
});
