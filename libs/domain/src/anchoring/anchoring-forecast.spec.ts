import * as fc from 'fast-check';
import { addDays, plainDate } from '../school-year/plain-date';
import { withOptionalComponents } from './anchoring-definition';
import { anchoringForecast } from './anchoring-forecast';
import { replayAnchoring } from './anchoring-history';
import { AnchoringLedger } from './anchoring-ledger';
import { anchoringResult } from './anchoring-result';
import { borgingIndex100 as definition } from './borging-index-1.0.0';
import { toldEvents } from './told-events';

const said = '2023-09-20 A-F 2; 2023-11-01 A-C place; 2024-09-20 A-F yes';

describe('the forecast', () => {
  it.each([
    ['2024-12-01', '2025-10-31', 'A3>2 B3>2 C3>2 D2>1 E2>1 F2>1', 83.3, 50],
    ['2025-09-01', '2025-10-31', 'A3>2 B3>2 C3>2 D2>1 E2>1 F2>1', 83.3, 50],
    ['2025-10-31', '2025-10-31', 'A3>2 B3>2 C3>2 D2>1 E2>1 F2>1', 83.3, 50],
    ['2025-11-01', '2026-10-31', 'A2>1 B2>1 C2>1 D1>0 E1>0 F1>0', 50, 16.7],
    ['2026-11-01', '2027-10-31', 'A1>0 B1>0 C1>0', 16.7, 0],
    ['2027-11-01', '2028-10-31', '', 0, 0],
  ])('on %s says what lapses on %s if nobody acts: %s', (today, deadline, lapses, now, then) => {
    const forecast = forecastOn(today, said);
    expect(forecast.deadline).toBe(deadline);
    expect(told(forecast)).toBe(lapses);
    expect(forecast.now.index).toMatchObject({ figure: { shown: now } });
    expect(forecast.afterDeadline.index).toMatchObject({ figure: { shown: then } });
  });

  it('leaves out what was confirmed for the running school year', () => {
    const forecast = forecastOn('2025-09-15', `${said}; 2025-09-10 A,D-F yes`);
    expect(told(forecast)).toBe('B3>2 C3>2');
  });

  it('comes true when nobody acts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), (days) => {
        const today = addDays(plainDate('2023-09-20'), days);
        const forecast = forecastOn(today, said);
        const events = toldEvents(said).filter(({ date }) => date <= today);
        const then = replayAnchoring(
          events,
          addDays(forecast.deadline, 1),
          definition.rules,
        ).current;
        expect(forecast.afterDeadline).toEqual(anchoringResult(then.standings, definition));
      }),
    );
  });
});

describe('with component G on', () => {
  const withG = withOptionalComponents(definition, ['G']);

  it.each([
    ['is not rated', '', '222222-'],
    ['is partly in place', '; 2024-09-20 G 1', '2222221'],
    ['is in place', '; 2024-09-20 G 2', '3332222'],
    ['does not apply', '; 2024-09-20 G nvt', '333222-'],
  ])('level 3 looks at it when it %s', (_, more, levels) => {
    const history = replayAnchoring(toldEvents(said + more), plainDate('2024-10-01'), withG.rules);
    const { profile } = anchoringResult(history.current.standings, withG);
    expect(profile.map(({ level }) => level ?? '-').join('')).toBe(levels);
  });

  it('falls with it: what rests on one person is not anchored', () => {
    const events = toldEvents(`${said}; 2024-09-20 G 2; 2025-09-20 A-F yes`);
    const levels = ['2025-10-31', '2025-11-01'].map((on) => {
      const { standings } = replayAnchoring(events, plainDate(on), withG.rules).current;
      return anchoringResult(standings, withG)
        .profile.map(({ level }) => level ?? '-')
        .join('');
    });
    expect(levels).toEqual(['3332222', '2222221']);
  });
});

function forecastOn(today: string, events: string) {
  const ledger = new AnchoringLedger(plainDate(today), definition.rules).recordAll(
    toldEvents(events),
  );
  return anchoringForecast(ledger, definition);
}

function told({ lapses }: ReturnType<typeof anchoringForecast>): string {
  return lapses
    .map(({ aspect, from, to }) => {
      const component = definition.components.find((one) => one.aspect === aspect);
      return `${component?.key}${from}>${to}`;
    })
    .join(' ');
}
