import { easterSundayOf, publicHolidaysOf } from './public-holiday';

describe('public holidays', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('has Easter of %i on %s', (year, easter) => {
    expect(easterSundayOf(year)).toBe(easter);
  });

  it('lists those of 2026 in order', () => {
    expect(publicHolidaysOf(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it("keeps King's Day on the Saturday when the 27th is a Sunday", () => {
    expect(publicHolidaysOf(2025)).toContain('2025-04-26');
    expect(publicHolidaysOf(2025)).not.toContain('2025-04-27');
  });
});
