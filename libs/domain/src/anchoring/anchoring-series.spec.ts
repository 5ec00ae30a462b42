import { plainDate } from '../school-year/plain-date';
import { schoolYear, type SchoolYear } from '../school-year/school-year';
import { withOptionalComponents, type AnchoringDefinition } from './anchoring-definition';
import { definitionInForce } from './anchoring-definitions';
import { anchoringSeries } from './anchoring-series';
import { borgingIndex100 } from './borging-index-1.0.0';
import { toldEvents } from './told-events';

const events = toldEvents(`
  2022-09-20 A-F 2
  2022-11-01 A-F place
  2023-09-20 A-F yes
  2024-12-01 A-E yes
  2025-09-20 A-E yes`);
const today = plainDate('2025-09-25');

describe('the series over school years', () => {
  const { points, breaks } = anchoringSeries(events, today, definitionInForce);

  it('has a point on 31 July of each past school year, and on today in the running one', () => {
    expect(points.map(({ on, isRunning }) => [on, isRunning])).toEqual([
      ['2023-07-31', false],
      ['2024-07-31', false],
      ['2025-07-31', false],
      ['2025-09-25', true],
    ]);
    expect(breaks).toEqual([]);
  });

  it('shows ceilings: 66.7 in the first school year, 100 after it', () => {
    expect(points.map(({ result }) => result.ceiling.shown)).toEqual([66.7, 100, 100, 100]);
  });

  it('shows the steps between years, and lapses although they were mended', () => {
    expect(
      points.map(({ steps }) => steps.map(({ aspect, from, to }) => `${aspect} ${from}>${to}`)),
    ).toEqual([
      [],
      [
        'AGREEMENTS_RECORDED',
        'SCHOOL_PLAN',
        'ANNUAL_TIMETABLE',
        'INDUCTION',
        'TIME',
        'COMMITMENT',
      ].map((aspect) => `${aspect} 2>3`),
      ['COMMITMENT 3>2'],
      [],
    ]);
    expect(points[2]?.lapses.map(({ aspect, isMended }) => [aspect, isMended])).toEqual([
      ['AGREEMENTS_RECORDED', true],
      ['SCHOOL_PLAN', true],
      ['ANNUAL_TIMETABLE', true],
      ['INDUCTION', true],
      ['TIME', true],
      ['COMMITMENT', false],
    ]);
  });

  it('has one point, without an index, when nothing was ever said', () => {
    const empty = anchoringSeries([], today, definitionInForce);
    expect(empty.points).toHaveLength(1);
    expect(empty.points[0]?.result.index).toEqual({
      state: 'NOT_COMPUTABLE',
      reason: 'COVERAGE_TOO_LOW',
    });
  });
});

describe('a change of definition', () => {
  const stricter: AnchoringDefinition = {
    ...borgingIndex100,
    id: 'borging-index@2.0.0',
    inForceFrom: schoolYear('2024-2025'),
    rules: { ...borgingIndex100.rules, consecutiveYears: 3 },
  };
  const inForce = (year: SchoolYear) => definitionInForce(year, [borgingIndex100, stricter]);
  const { points, breaks } = anchoringSeries(events, today, inForce);

  it('breaks the series, and shows no steps across the break', () => {
    expect(breaks).toEqual([
      {
        after: '2023-2024',
        before: '2024-2025',
        reason: 'DEFINITION_CHANGED',
        fromDefinitionId: 'borging-index@1.0.0',
        toDefinitionId: 'borging-index@2.0.0',
      },
    ]);
    expect(points[2]?.steps).toEqual([]);
  });

  it('computes each school year by the definition of that year, from the same events', () => {
    const shown = points.map(({ result }) => [
      result.definitionId.slice(-5),
      result.index.state === 'COMPUTED' ? result.index.figure.shown : null,
    ]);
    expect(shown).toEqual([
      ['1.0.0', 66.7],
      ['1.0.0', 100],
      ['2.0.0', 88.9], // A to E a third year: 3; F lapsed in its second: 1
      ['2.0.0', 88.9],
    ]);
  });

  it('is also a component that is switched on', () => {
    const withG = withOptionalComponents(borgingIndex100, ['G']);
    const from2024 = (year: SchoolYear) => (year < '2024-2025' ? borgingIndex100 : withG);
    expect(anchoringSeries(events, today, from2024).breaks).toMatchObject([
      { toDefinitionId: 'borging-index@1.0.0+G' },
    ]);
  });
});
