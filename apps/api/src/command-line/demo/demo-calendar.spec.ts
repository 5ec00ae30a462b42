import { addDays, firstDayOf, lastDayOf, plainDate } from '@verankerd/domain';
import * as fc from 'fast-check';
import { DemoCalendar, schoolDay } from './demo-calendar';

const someDay = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => addDays(plainDate('2024-08-01'), days));
const someOffset = fc.integer({ min: 0, max: 8 });

describe('the calendar of the demo', () => {
  it('shifts a Saturday and a Sunday to the Friday before', () => {
    expect(
      ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((day) =>
        schoolDay(plainDate(day)),
      ),
    ).toEqual(['2026-11-20', '2026-11-20', '2026-11-20', '2026-11-23']);
  });

  it('has a rhythm in order, within the school year, on any day', () => {
    fc.assert(
      fc.property(someDay, someOffset, fc.nat(3), (today, offset, yearsAgo) => {
        const calendar = new DemoCalendar(today);
        const year = calendar.yearsAgo(yearsAgo);
        const { planOn, rateOn, interimOn, reviewOn, submitOn } = calendar.rhythmOf(year, offset);
        const days = [planOn, rateOn, interimOn, reviewOn];
        expect([...days].sort()).toEqual(days);
        for (const day of [reviewOn, submitOn ?? reviewOn])
          expect(day <= lastDayOf(year) && day >= addDays(firstDayOf(year), -2)).toBe(true);
      }),
    );
  });

  it('hands nothing in on a day that has still to come', () => {
    fc.assert(
      fc.property(someDay, someOffset, (today, offset) => {
        const calendar = new DemoCalendar(today);
        const { submitOn } = calendar.rhythmOf(calendar.currentYear, offset);
        return submitOn === null || submitOn < today;
      }),
    );
  });
});
