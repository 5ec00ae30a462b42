import { type ComponentFixture, TestBed } from '@angular/core/testing';
import {
  aspectStanding,
  schoolYear,
  type AspectStanding,
  type StandingParts,
} from '@verankerd/domain';
import { Language } from '../shell/language';
import { EarnedLevel, isEarnedOtherwise } from './earned-level';

const confirmed: StandingParts = {
  agreed: 2,
  earned: 2,
  confirmation: 'CONFIRMED',
  yearsConfirmed: 1,
  missedYears: 0,
  evidence: 'NONE',
  canBecomeAnchored: false,
};

const standing = (change: Partial<StandingParts>): AspectStanding =>
  aspectStanding({ ...confirmed, ...change });

describe('isEarnedOtherwise', () => {
  it.each<[string, AspectStanding, boolean]>([
    ['what the team said and what counts are the same', standing({}), false],
    ['the team waits to confirm', standing({ confirmation: 'AWAITING' }), false],
    ['years of confirming made it anchored', standing({ earned: 3, yearsConfirmed: 2 }), true],
    [
      'it fell back since nobody confirmed it',
      standing({ earned: 1, confirmation: 'LAPSED', missedYears: 1 }),
      true,
    ],
    [
      'it lapsed where it could not fall further',
      standing({ agreed: 0, earned: 0, confirmation: 'LAPSED', missedYears: 1 }),
      true,
    ],
    ['it does not apply', standing({ agreed: 'NOT_APPLICABLE' }), false],
    ['nobody said anything', { state: 'NOT_RATED', evidence: 'NONE' }, false],
  ])('when %s', (_, given, isOtherwise) => {
    expect(isEarnedOtherwise(given)).toBe(isOtherwise);
  });
});

describe('EarnedLevel', () => {
  beforeEach(() => TestBed.inject(Language).start());

  function shown(given: AspectStanding): string {
    const fixture: ComponentFixture<EarnedLevel> = TestBed.createComponent(EarnedLevel);
    fixture.componentRef.setInput('standing', given);
    fixture.componentRef.setInput('schoolYear', schoolYear('2026-2027'));
    TestBed.tick();
    return (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ').trim();
  }

  it('says nothing where the team said what counts', () => {
    expect(shown(standing({}))).toBe('');
  });

  it('says that it is anchored, and how that was earned', () => {
    const text = shown(standing({ earned: 3, yearsConfirmed: 2, evidence: 'LASTING_PLACE' }));
    expect(text).toContain('Geborgd');
    expect(text).toContain('2 schooljaren achter elkaar bevestigd');
  });

  it('says that a confirmation lapsed, and what the team had said', () => {
    const text = shown(standing({ earned: 1, confirmation: 'LAPSED', missedYears: 1 }));
    expect(text).toContain('Deels geregeld');
    expect(text).toMatch(/verlopen/i);
  });
});
