import * as fc from 'fast-check';
import { addDays, plainDate } from '../school-year/plain-date';
import { lastDayOf, laterSchoolYear, schoolYear, schoolYearOf } from '../school-year/school-year';
import { withOptionalComponents } from './anchoring-definition';
import type { AnchoringEvent } from './anchoring-event';
import { historyOf } from './anchoring-history';
import { AnchoringLedger } from './anchoring-ledger';
import { outlookOf } from './anchoring-outlook';
import { borgingIndex100 as definition } from './borging-index-1.0.0';
import { toldEvents } from './told-events';

const withReplaceable = withOptionalComponents(definition, ['G']);

const anyTold = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 6 * 365 }),
    who: fc.constantFrom('A', 'B', 'C,F', 'G', 'A-F'),
    word: fc.constantFrom(
      '2',
      '2',
      '1',
      '0',
      'nvt',
      'undo',
      'yes',
      'yes',
      'no',
      'unconfirm',
      'place',
      'bare',
    ),
    about: fc.constantFrom(-1, 0, 0, 0, 1),
  }),
  { minLength: 1, maxLength: 40 },
);

/** Events as they were told, and the day of the last of them. */
function told(words: readonly { day: number; who: string; word: string; about: number }[]) {
  const events = words.flatMap(({ day, who, word, about }, index): readonly AnchoringEvent[] => {
    const date = addDays(plainDate('2020-08-01'), day);
    const year = laterSchoolYear(schoolYearOf(date), about);
    const isPlace = word === 'place' || word === 'bare';
    return toldEvents(
      `${date} ${who} ${word}${isPlace ? '' : ` for ${year}`}`,
      undefined,
      index * 10,
    );
  });
  const last = events.reduce(
    (latest, { date }) => (date > latest ? date : latest),
    plainDate('2020-08-01'),
  );
  return { events, last };
}

describe('outlookOf', () => {
  it.each([
    ['the definition', definition],
    ['a condition on level 3', withReplaceable],
  ])(
    'tells with %s what a replay on each deadline and at each end of a year tells',
    (_, { rules }) => {
      fc.assert(
        fc.property(anyTold, (words) => {
          const { events, last } = told(words);
          const ledger = new AnchoringLedger(last, rules).recordAll(events);
          const through = laterSchoolYear(schoolYearOf(last), 2);
          const outlook = outlookOf(ledger, through);
          const { years } = historyOf(ledger, lastDayOf(through));
          expect(outlook.map((year) => [year.schoolYear, year.afterDeadline, year.lapses])).toEqual(
            years.map((year) => [year.schoolYear, year.standings, year.lapses]),
          );
          for (const { deadline, untilDeadline } of outlook)
            expect(untilDeadline).toEqual(
              deadline < last ? null : historyOf(ledger, deadline).current.standings,
            );
        }),
      );
    },
  );

  it('refuses to look ahead to a year that is over', () => {
    const ledger = new AnchoringLedger(plainDate('2026-09-01'), definition.rules);
    expect(() => outlookOf(ledger, schoolYear('2025-2026'))).toThrow(RangeError);
  });
});
