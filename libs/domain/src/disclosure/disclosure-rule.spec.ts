import * as fc from 'fast-check';
import {
  disclosureFloors,
  disclosureRule,
  disclosureThresholdKeys,
  refusedWishes,
  type DisclosureWishes,
} from './disclosure-rule';

describe('disclosureRule', () => {
  it('stands at the thresholds of reference 3.4 when nobody asks for more', () => {
    expect(disclosureRule('PUPILS')).toEqual({
      minimumAnswers: 10,
      smallCount: 5,
      unanimityFrom: 30,
      minimumSchools: 3,
      largestSchoolShare: 0.8,
      minimumTeamForRoles: 10,
    });
    expect(disclosureRule('TEAM').minimumAnswers).toBe(5);
  });

  it('goes further when an installation asks for it', () => {
    const rule = disclosureRule('PUPILS', { minimumAnswers: 15, largestSchoolShare: 0.6 });
    expect(rule).toMatchObject({ minimumAnswers: 15, largestSchoolShare: 0.6, smallCount: 5 });
  });

  it.each<[DisclosureWishes]>([
    [{ minimumAnswers: 9 }],
    [{ minimumAnswers: 0 }],
    [{ minimumAnswers: Number.NaN }],
    [{ minimumAnswers: -Infinity }],
    [{ minimumAnswers: 12.5 }],
    [{ largestSchoolShare: 0.9 }],
    [{ largestSchoolShare: 0 }],
    [{ smallCount: 1 }],
  ])('is not loosened or broken by %p', (wishes) => {
    expect(disclosureRule('PUPILS', wishes)).toEqual(disclosureRule('PUPILS'));
    expect(refusedWishes('PUPILS', wishes)).toHaveLength(1);
  });

  it('is never less strict than the floor, whatever is asked', () => {
    const wishes = fc.record(
      Object.fromEntries(disclosureThresholdKeys.map((key) => [key, fc.double()])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom('PUPILS', 'PARENTS', 'TEAM'), wishes, (group, asked) => {
        const [rule, floor] = [disclosureRule(group, asked), disclosureFloors[group]];
        for (const key of disclosureThresholdKeys) {
          if (key === 'largestSchoolShare') expect(rule[key]).toBeLessThanOrEqual(floor[key]);
          else expect(rule[key]).toBeGreaterThanOrEqual(floor[key]);
        }
      }),
    );
  });

  it('names the floor beside each wish that it refuses', () => {
    const wishes = { minimumAnswers: 5, smallCount: 8 };
    expect(refusedWishes('PUPILS', wishes)).toEqual([{ key: 'minimumAnswers', floor: 10 }]);
    expect(refusedWishes('TEAM', wishes)).toEqual([]);
  });
});
