import * as fc from 'fast-check';
import { agreedAfter, type Agreed } from '../confirmations/confirmation-answer';
import { addDays, plainDate, type PlainDate } from '../school-year/plain-date';
import {
  firstDayOf,
  lastDayOf,
  schoolYear,
  schoolYearFrom,
  schoolYearOf,
  schoolYearsBetween,
  startYearOf,
} from '../school-year/school-year';
import type { AnchoringAspect } from './anchoring-aspect';
import type { AnchoringEvent } from './anchoring-event';
import { historyOf, replayAnchoring } from './anchoring-history';
import { AnchoringLedger } from './anchoring-ledger';
import { anchoringResult } from './anchoring-result';
import { standingOf } from './aspect-standing';
import { borgingIndex100 as definition } from './borging-index-1.0.0';

const { rules } = definition;
const components = definition.components.map(({ aspect }) => aspect);

type Draft = {
  readonly kind: AnchoringEvent['kind'];
  readonly pick: number;
  readonly day: number;
  readonly about: number;
  readonly aspect: AnchoringAspect;
};

/** Any words about six aspects, said on any day of eight years, about the running or a nearby school year. */
const anyDrafts = (kinds: readonly AnchoringEvent['kind'][], about = [-2, -1, 0, 0, 0, 0, 1]) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      pick: fc.nat(11),
      day: fc.nat(8 * 365),
      about: fc.constantFrom(...about),
      aspect: fc.constantFrom(...components),
    }),
    { maxLength: 60 },
  );
const anyEvents = anyDrafts([
  'RATED',
  'RATED',
  'CONFIRMED',
  'CONFIRMED',
  'EVIDENCE_CHANGED',
  'RATED_NOT_APPLICABLE',
  'RATING_REMOVED',
  'CONFIRMATION_REMOVED',
]).map((drafts) => drafts.map(eventOf));
const anyDay = fc.nat(9 * 365).map((day) => addDays(plainDate('2018-01-01'), day));

describe('replaying the events', () => {
  it('gives the same in any order, in any batches, and with events that come twice', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, fc.infiniteStream(fc.nat(1000)), (events, on, numbers) => {
        const once = replayAnchoring(events, on, rules);
        const shuffled = [...events, ...events.slice(0, 7)]
          .map((event) => ({ event, at: numbers.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ event }) => event);
        const ledger = new AnchoringLedger(on, rules);
        for (let from = 0; from < shuffled.length; from += 5)
          ledger.recordAll(shuffled.slice(from, from + 5));
        expect(historyOf(ledger)).toEqual(once);
      }),
    );
  });

  it('knows on a day what had been said by then', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, on) => {
        const known = events.filter(({ date }) => date <= on);
        expect(replayAnchoring(events, on, rules)).toEqual(replayAnchoring(known, on, rules));
      }),
    );
  });

  it('agrees with the rule written out the slow way', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, on) => {
        const { standings } = replayAnchoring(events, on, rules).current;
        for (const aspect of components) {
          expect(standingOf(standings, aspect)).toMatchObject(slowly(events, aspect, on));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never anchors an aspect that was not judged in place in two consecutive school years, each in its own', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, on) => {
        for (const { schoolYear: year, standings } of replayAnchoring(events, on, rules).years) {
          for (const aspect of components) {
            const standing = standingOf(standings, aspect);
            if (standing.state !== 'RATED' || standing.earnedLevel < 3) continue;
            const spokenIn = events
              .filter((event) => event.aspect === aspect && event.kind !== 'EVIDENCE_CHANGED')
              .map(({ date }) => startYearOf(schoolYearOf(date)));
            const start = startYearOf(year);
            expect([start, start - 1].filter((one) => spokenIn.includes(one))).not.toEqual([]);
            expect(Math.min(...spokenIn)).toBeLessThan(start);
          }
        }
      }),
    );
  });

  it('never lowers the index of any school year when a rating is raised', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, fc.nat(60), (events, on, at) => {
        const event = events[at];
        fc.pre(event?.kind === 'RATED' && event.level < 2);
        if (event?.kind !== 'RATED') return;
        const raised = events.with(at, { ...event, level: event.level === 0 ? 1 : 2 });
        const [before, after] = [events, raised].map((told) => indexesOf(told, on));
        before?.forEach((index, year) => expect(after?.[year]).toBeGreaterThanOrEqual(index));
      }),
    );
  });

  it('logs exactly the falls between 31 October and 1 November', () => {
    const inTime = anyDrafts(['RATED', 'CONFIRMED', 'EVIDENCE_CHANGED'], [0]).map((d) =>
      d.map(eventOf),
    );
    fc.assert(
      fc.property(inTime, (events) => {
        for (const { schoolYear: year, lapses } of replayAnchoring(
          events,
          plainDate('2026-07-31'),
          rules,
        ).years) {
          const deadline = plainDate(`${year.slice(0, 4)}-10-31`);
          const [before, after] = [deadline, addDays(deadline, 1)].map((on) => {
            const known = events.filter(({ date }) => date <= deadline);
            return replayAnchoring(known, on, rules).current.standings;
          });
          const fallen = components.flatMap((aspect) => {
            const [from, to] = [before, after].map((standings) => levelIn(standings ?? [], aspect));
            return from === to ? [] : [{ aspect, from, to }];
          });
          expect(lapses.map(({ aspect, from, to }) => ({ aspect, from, to }))).toEqual(fallen);
        }
      }),
    );
  });
});

function eventOf({ kind, pick, day, about, aspect }: Draft, sequence: number): AnchoringEvent {
  const date = addDays(plainDate('2018-01-01'), day);
  const year = schoolYearFrom(startYearOf(schoolYearOf(date)) + about);
  const base = { aspect, date, sequence, schoolYear: year };
  if (kind === 'RATED') return { ...base, kind, level: ([2, 2, 1, 0] as const)[pick % 4] ?? 2 };
  if (kind === 'CONFIRMED')
    return {
      ...base,
      kind,
      answer: (['YES', 'YES', 'YES', 'PARTLY', 'NO', 'NOT_APPLICABLE'] as const)[pick % 6] ?? 'YES',
    };
  if (kind === 'EVIDENCE_CHANGED')
    return {
      aspect,
      date,
      sequence,
      kind,
      evidence:
        (['LASTING_PLACE', 'LASTING_PLACE', 'NONE', 'SUPPORTED'] as const)[pick % 4] ?? 'NONE',
    };
  return { ...base, kind };
}

function indexesOf(events: readonly AnchoringEvent[], on: PlainDate): readonly number[] {
  return replayAnchoring(events, on, rules).years.map(({ standings }) => {
    const { index } = anchoringResult(standings, definition);
    return index.state === 'COMPUTED' ? index.figure.shown : -1;
  });
}

function levelIn(
  standings: readonly ReturnType<typeof standingOf>[],
  aspect: AnchoringAspect,
): number {
  const standing = standingOf(standings, aspect);
  return standing.state === 'RATED' ? standing.earnedLevel : 0;
}

/** The same rule word by word, with lists instead of registers: slow, plain, and written apart. */
function slowly(events: readonly AnchoringEvent[], aspect: AnchoringAspect, on: PlainDate) {
  const known = events
    .filter((event) => event.aspect === aspect && event.date <= on)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.sequence - b.sequence));
  const places = known.flatMap((event) =>
    event.kind === 'EVIDENCE_CHANGED' ? [event.evidence] : [],
  );
  const evidence = places[places.length - 1] ?? 'NONE';
  let [agreed, row, rowWhenJudged, missed]: [Agreed, number, number, number] = [
    'NOT_RATED',
    0,
    0,
    0,
  ];
  for (const year of schoolYearsBetween(schoolYear('2010-2011'), schoolYearOf(on))) {
    const said = known.filter(
      (event) => event.kind !== 'EVIDENCE_CHANGED' && event.schoolYear === year,
    );
    const before = agreed;
    const plan = outcomeOf(
      said.filter(({ date }) => date < firstDayOf(year)),
      before,
    );
    const inYear = outcomeOf(
      said.filter(({ date }) => date <= lastDayOf(year)),
      before,
    );
    const final = outcomeOf(said, before);
    if (plan && final)
      [agreed, missed, rowWhenJudged] = [plan.agreed, 0, plan.agreed === 2 ? row : 0];
    if (final && final.date >= firstDayOf(year)) {
      const counts =
        inYear && inYear.date >= firstDayOf(year) && inYear.agreed === 2 && final.agreed === 2;
      row = counts ? row + 1 : 0;
      [agreed, missed, rowWhenJudged] = [final.agreed, 0, row];
    } else if (on > `${year.slice(0, 4)}-10-31`) {
      row = 0;
      missed += agreed === 'NOT_RATED' ? 0 : 1;
    }
  }
  if (agreed === 'NOT_RATED') return { state: 'NOT_RATED', evidence };
  if (agreed === 'NOT_APPLICABLE')
    return { state: 'NOT_APPLICABLE', evidence, missedYears: missed };
  const isAnchored = agreed === 2 && rowWhenJudged >= 2 && evidence === 'LASTING_PLACE';
  const earnedLevel = Math.max(0, (isAnchored ? 3 : agreed) - missed);
  return {
    state: 'RATED',
    agreedLevel: agreed,
    earnedLevel,
    yearsConfirmed: row,
    missedYears: missed,
    evidence,
  };
}

function outcomeOf(
  said: readonly AnchoringEvent[],
  before: Agreed,
): { agreed: Agreed; date: PlainDate } | null {
  let rating: { agreed: Agreed; date: PlainDate } | null = null;
  let answer: Extract<AnchoringEvent, { kind: 'CONFIRMED' }> | null = null;
  for (const event of said) {
    if (event.kind === 'CONFIRMED') answer = event;
    else if (event.kind === 'CONFIRMATION_REMOVED') answer = null;
    else {
      answer = null;
      rating = null;
      if (event.kind === 'RATED') rating = { agreed: event.level, date: event.date };
      if (event.kind === 'RATED_NOT_APPLICABLE')
        rating = { agreed: 'NOT_APPLICABLE', date: event.date };
    }
  }
  const base: Agreed = rating?.agreed ?? before;
  if (answer && (base !== 'NOT_RATED' || answer.answer === 'NOT_APPLICABLE')) {
    return { agreed: agreedAfter(answer.answer, base), date: answer.date };
  }
  return rating;
}
