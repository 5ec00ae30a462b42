import { plainDate } from '../school-year/plain-date';
import { firstDayOf, schoolYear, schoolYearFrom } from '../school-year/school-year';
import type { AnchoringEvent } from './anchoring-event';
import { historyOf, replayAnchoring } from './anchoring-history';
import { AnchoringLedger } from './anchoring-ledger';
import { standingOf } from './aspect-standing';
import { borgingIndex100 } from './borging-index-1.0.0';

const { rules } = borgingIndex100;

describe('two words on one day', () => {
  const told = (sequence: number, level: 0 | 1 | 2): AnchoringEvent => ({
    kind: 'RATED',
    aspect: 'TIME',
    schoolYear: schoolYear('2025-2026'),
    date: plainDate('2025-10-01'),
    sequence,
    level,
  });

  it.each([
    ['the higher sequence wins, whichever comes first', [told(1, 2), told(2, 0)], 0],
    ['one sequence for two words still has one outcome', [told(1, 2), told(1, 0)], 2],
  ])('%s', (_, events, level) => {
    for (const order of [events, events.toReversed()]) {
      const { standings } = replayAnchoring(order, plainDate('2025-10-01'), rules).current;
      expect(standingOf(standings, 'TIME')).toMatchObject({ earnedLevel: level });
    }
  });

  it.each([-1, 0.5, 2 ** 36, Number.NaN])('refuses the sequence %d', (sequence) => {
    expect(() => replayAnchoring([told(sequence, 1)], plainDate('2025-10-01'), rules)).toThrow(
      RangeError,
    );
  });
});

describe('a ledger', () => {
  it('refuses to look back: what was said since cannot be taken out', () => {
    const ledger = new AnchoringLedger(plainDate('2025-10-01'), rules);
    expect(() => historyOf(ledger, plainDate('2025-09-30'))).toThrow(RangeError);
  });

  it('has one school year, the running one, when nothing was said', () => {
    const { years, current } = replayAnchoring([], plainDate('2025-10-01'), rules);
    expect(years).toEqual([current]);
    expect(current).toMatchObject({
      schoolYear: '2025-2026',
      on: '2025-10-01',
      isRunning: true,
      lapses: [],
    });
    expect(new Set(current.standings.map(({ state }) => state))).toEqual(new Set(['NOT_RATED']));
  });

  it('makes room for school years far apart', () => {
    const years = [1990, 2060, 1960, 2025].map((start) => schoolYearFrom(start));
    const events = years.map((year, sequence): AnchoringEvent => ({
      kind: 'RATED',
      aspect: 'TIME',
      schoolYear: year,
      date: firstDayOf(year),
      sequence,
      level: 1,
    }));
    const history = replayAnchoring(events, plainDate('2070-01-01'), rules);
    const judged = history.years.filter(({ standings }) => {
      const standing = standingOf(standings, 'TIME');
      return standing.state === 'RATED' && standing.confirmation === 'CONFIRMED';
    });
    expect(judged.map(({ schoolYear: year }) => year)).toEqual([...years].sort());
  });
});
