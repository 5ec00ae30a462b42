import * as fc from 'fast-check';
import { amsterdamDateOf } from './amsterdam-date';

const intl = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

describe('amsterdamDateOf', () => {
  it.each([
    ['2026-10-31T22:59:59.999Z', '2026-10-31'],
    ['2026-10-31T23:00:00.000Z', '2026-11-01'],
    ['2026-07-31T21:59:59.999Z', '2026-07-31'],
    ['2026-07-31T22:00:00.000Z', '2026-08-01'],
    ['2027-03-28T00:30:00.000Z', '2027-03-28'],
  ])('is the Dutch day of %s: %s', (moment, date) => {
    expect(amsterdamDateOf(Date.parse(moment))).toBe(date);
  });

  it('agrees with the calendar of the platform at any moment', () => {
    const years = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2060, 0) });
    fc.assert(
      fc.property(years, (moment) => {
        expect(amsterdamDateOf(moment)).toBe(intl.format(moment));
      }),
    );
  });
});
