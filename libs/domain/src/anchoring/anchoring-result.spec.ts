import * as fc from 'fast-check';
import { anchoringAspects } from './anchoring-aspect';
import { withOptionalComponents } from './anchoring-definition';
import { anchoringLabelOf, anchoringResult } from './anchoring-result';
import {
  aspectStanding,
  aspectStandings,
  notRatedYet,
  standingAtLevel,
  type AspectStanding,
  type AspectStandings,
} from './aspect-standing';
import { borgingIndex100 as definition } from './borging-index-1.0.0';

const notApplicable = aspectStanding({
  agreed: 'NOT_APPLICABLE',
  earned: 0,
  confirmation: 'CONFIRMED',
  yearsConfirmed: 0,
  missedYears: 0,
  evidence: 'NONE',
  canBecomeAnchored: false,
});

describe('the worked example of reference 3.3', () => {
  it('gives 10 of 18, in opbouw, with D as the weakest link', () => {
    const result = anchoringResult(levels('322012', { yearsConfirmed: 2 }), definition);
    expect(result).toMatchObject({
      definitionId: 'borging-index@1.0.0',
      index: { state: 'COMPUTED', figure: { part: 10, whole: 18, shown: 55.6 } },
      coverage: { part: 6, whole: 6, shown: 1 },
      label: 'BUILDING',
      weakestLink: { level: 0, aspects: ['INDUCTION'] },
      badge: {
        given: false,
        refusals: [
          { reason: 'LEVEL_TOO_LOW', aspect: 'INDUCTION', level: 0 },
          { reason: 'LEVEL_TOO_LOW', aspect: 'TIME', level: 1 },
        ],
      },
    });
  });

  it('gives 10 of 15 with an interval when D is not rated', () => {
    const result = anchoringResult(levels('322-12'), definition);
    expect(result).toMatchObject({
      index: { state: 'COMPUTED', figure: { part: 10, whole: 15, shown: 66.7 } },
      coverage: { part: 5, whole: 6, shown: 0.83 },
      interval: { low: { shown: 55.6 }, high: { shown: 72.2 } },
      weakestLink: { level: 1, aspects: ['TIME'] },
    });
    expect(result.badge.refusals).toContainEqual({ reason: 'NOT_RATED', aspect: 'INDUCTION' });
  });
});

describe('the anchoring result', () => {
  it.each([
    ['322--2', 'COVERAGE_TOO_LOW', { part: 4, whole: 6, shown: 0.67 }],
    ['------', 'COVERAGE_TOO_LOW', { part: 0, whole: 6, shown: 0 }],
    ['xxxxxx', 'NOTHING_APPLICABLE', null],
    ['22--xx', 'COVERAGE_TOO_LOW', { part: 2, whole: 4, shown: 0.5 }],
  ])('computes nothing from %s: %s', (told, reason, coverage) => {
    const result = anchoringResult(levels(told), definition);
    expect(result).toMatchObject({
      index: { state: 'NOT_COMPUTABLE', reason },
      coverage,
      label: null,
    });
    expect(result.badge.given).toBe(false);
  });

  it('computes from four of five that apply: exactly 0.8', () => {
    const result = anchoringResult(levels('2222-x'), definition);
    expect(result.index).toMatchObject({ state: 'COMPUTED', figure: { part: 8, whole: 12 } });
  });

  it.each([
    ['000000', 0, 'START'],
    ['111100', 22.2, 'START'],
    ['111110', 27.8, 'UNDERWAY'],
    ['222110', 44.4, 'UNDERWAY'],
    ['222111', 50, 'BUILDING'],
    ['332221', 72.2, 'BUILDING'],
    ['332222', 77.8, 'FIRM'],
    ['333333', 100, 'FIRM'],
  ])('labels %s at %d as %s', (told, shown, label) => {
    const result = anchoringResult(levels(told), definition);
    expect(result).toMatchObject({ index: { figure: { shown } }, label });
  });

  it.each([
    [24.9, 'START'],
    [25, 'UNDERWAY'],
    [49.9, 'UNDERWAY'],
    [50, 'BUILDING'],
    [74.9, 'BUILDING'],
    [75, 'FIRM'],
  ])('draws the line between labels at the figure as shown: %d is %s', (shown, label) => {
    expect(anchoringLabelOf({ part: 0, whole: 1, shown }, definition)).toBe(label);
  });

  it('names every weakest link, and none when all are anchored', () => {
    const weakest = { level: 1, aspects: ['SCHOOL_PLAN', 'TIME'] };
    expect(anchoringResult(levels('212212'), definition).weakestLink).toEqual(weakest);
    expect(anchoringResult(levels('333333'), definition).weakestLink).toBeNull();
    expect(anchoringResult(levels('------'), definition).weakestLink).toBeNull();
  });

  it('counts evidence among what is rated', () => {
    expect(anchoringResult(levels('332--2'), definition).evidenceShare).toEqual({
      part: 2,
      whole: 4,
      shown: 0.5,
    });
    expect(anchoringResult(levels('------'), definition).evidenceShare).toBeNull();
  });

  it.each([
    ['222222', 1, null, ['NOT_CONFIRMED_LONG_ENOUGH']],
    ['222222', 2, null, []],
    ['222222', 2, 70, ['BELOW_GOAL']],
    ['222222', 2, 66.7, []],
    ['22x222', 2, null, []],
    ['22-222', 2, null, ['NOT_RATED']],
    ['xxxxxx', 2, null, ['NOTHING_APPLICABLE', 'NOT_COMPUTABLE']],
  ])(
    'with %s, %i years and goal %s, refuses the badge for %j',
    (told, yearsConfirmed, goal, reasons) => {
      const { badge } = anchoringResult(levels(told, { yearsConfirmed }), definition, goal);
      expect([...new Set(badge.refusals.map(({ reason }) => reason))]).toEqual(reasons);
      expect(badge.given).toBe(reasons.length === 0);
    },
  );

  it('gives the badge whatever an optional component says', () => {
    const standings = levels('222222', { yearsConfirmed: 2 }).with(
      anchoringAspects.indexOf('FUNDING_SECURED'),
      standingAtLevel(0),
    );
    const withI = withOptionalComponents(definition, ['I']);
    expect(anchoringResult(standings, withI).badge.given).toBe(true);
  });

  it('shows the lowest row of confirmed years of the core components that apply', () => {
    const years = (told: string, yearsConfirmed: number) =>
      anchoringResult(levels(told, { yearsConfirmed }), definition).yearsConfirmed;
    expect(years('22x222', 3)).toBe(3);
    expect(years('22-222', 3)).toBe(0);
  });

  it('puts the ceiling of a first school year at 66.7', () => {
    expect(anchoringResult(levels('222222'), definition).ceiling.shown).toBe(66.7);
    expect(anchoringResult(levels('222222', { yearsConfirmed: 2 }), definition).ceiling.shown).toBe(
      100,
    );
  });

  it('leaves optional components out until they are on', () => {
    const standings = aspectStandings({
      REPLACEABLE: standingAtLevel(1),
      FUNDING_SECURED: standingAtLevel(2),
    });
    const [off, on] = [definition, withOptionalComponents(definition, ['G', 'I'])].map((one) =>
      anchoringResult(standings, one),
    );
    expect(off).toMatchObject({
      definitionId: 'borging-index@1.0.0',
      coverage: { part: 0, whole: 6 },
    });
    expect(on).toMatchObject({
      definitionId: 'borging-index@1.0.0+GI',
      coverage: { part: 2, whole: 8 },
    });
  });
});

describe('the index, whatever the levels', () => {
  const anyStanding = fc.constantFrom<AspectStanding>(
    notRatedYet,
    notApplicable,
    ...([0, 1, 2, 3] as const).map((level) => standingAtLevel(level)),
  );
  const anyStandings = fc
    .array(anyStanding, { minLength: 6, maxLength: 6 })
    .map((standings) =>
      aspectStandings(
        Object.fromEntries(definition.components.map(({ aspect }, i) => [aspect, standings[i]])),
      ),
    );

  it('never falls when a level rises', () => {
    fc.assert(
      fc.property(anyStandings, fc.nat(5), (standings, at) => {
        const position = anchoringAspects.indexOf(definition.components[at]?.aspect ?? 'TIME');
        const standing = standings[position];
        fc.pre(standing?.state === 'RATED' && standing.earnedLevel < 3);
        const level = standing?.state === 'RATED' ? standing.earnedLevel : 0;
        const raised = standings.with(position, standingAtLevel((level + 1) as 1 | 2 | 3));
        expect(shownOf(raised)).toBeGreaterThanOrEqual(shownOf(standings));
      }),
    );
  });

  it('never counts not rated as 0: the figure is that of the rated components alone', () => {
    fc.assert(
      fc.property(anyStandings, (standings) => {
        const { index, interval } = anchoringResult(standings, definition);
        if (index.state !== 'COMPUTED' || interval === null) return;
        const rated = standings.flatMap((one) => (one.state === 'RATED' ? [one.earnedLevel] : []));
        const sum = rated.reduce<number>((total, level) => total + level, 0);
        expect(index.figure).toMatchObject({ part: sum, whole: 3 * rated.length });
        expect(interval.low.shown).toBeLessThanOrEqual(index.figure.shown);
        expect(interval.high.shown).toBeGreaterThanOrEqual(index.figure.shown);
      }),
    );
  });
});

function shownOf(standings: AspectStandings): number {
  const { index } = anchoringResult(standings, definition);
  return index.state === 'COMPUTED' ? index.figure.shown : -1;
}

/** Components A to F in order: a level, `-` not rated, `x` not applicable. */
function levels(
  told: string,
  { yearsConfirmed }: { yearsConfirmed?: number } = {},
): AspectStandings {
  return aspectStandings(
    Object.fromEntries(
      definition.components.map(({ aspect }, at) => [
        aspect,
        standingTold(told[at] ?? '-', yearsConfirmed),
      ]),
    ),
  );
}

function standingTold(sign: string, yearsConfirmed?: number): AspectStanding {
  if (sign === '-') return notRatedYet;
  return sign === 'x'
    ? notApplicable
    : standingAtLevel(Number(sign) as 0 | 1 | 2 | 3, yearsConfirmed);
}
