import {
  aspectStanding,
  aspectStandings,
  earnedLevelOf,
  notRatedYet,
  standingAtLevel,
  standingOf,
} from './aspect-standing';

const parts = {
  agreed: 2,
  earned: 2,
  confirmation: 'CONFIRMED',
  yearsConfirmed: 1,
  missedYears: 0,
  evidence: 'NONE',
  canBecomeAnchored: false,
} as const;

describe('a standing', () => {
  it.each([
    ['equal parts', parts, parts],
    [
      'what says nothing of an aspect that is not rated',
      { ...parts, agreed: 'NOT_RATED' },
      { ...parts, agreed: 'NOT_RATED', missedYears: 3, yearsConfirmed: 2 },
    ],
    [
      'what says nothing of an aspect that does not apply',
      { ...parts, agreed: 'NOT_APPLICABLE' },
      { ...parts, agreed: 'NOT_APPLICABLE', earned: 0, canBecomeAnchored: true },
    ],
  ] as const)('is one object for %s', (_, one, other) => {
    expect(aspectStanding(one)).toBe(aspectStanding(other));
  });

  it('is another object for each part that differs', () => {
    const variants = [
      parts,
      { ...parts, agreed: 1 },
      { ...parts, earned: 3 },
      { ...parts, confirmation: 'LAPSED' },
      { ...parts, yearsConfirmed: 2 },
      { ...parts, missedYears: 1 },
      { ...parts, evidence: 'LASTING_PLACE' },
      { ...parts, canBecomeAnchored: true },
      { ...parts, agreed: 'NOT_APPLICABLE' },
      { ...parts, agreed: 'NOT_APPLICABLE', missedYears: 1 },
      { ...parts, agreed: 'NOT_RATED' },
    ] as const;
    expect(new Set(variants.map(aspectStanding)).size).toBe(variants.length);
  });

  it('is found by its aspect, and not rated when nothing was given', () => {
    const standings = aspectStandings({ TIME: standingAtLevel(3) });
    expect(earnedLevelOf(standingOf(standings, 'TIME'))).toBe(3);
    expect(standingOf(standings, 'INDUCTION')).toBe(notRatedYet);
    expect(earnedLevelOf(notRatedYet)).toBeNull();
  });
});
