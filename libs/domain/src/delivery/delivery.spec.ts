import * as fc from 'fast-check';
import { plainDate } from '../school-year/plain-date';
import { schoolYear } from '../school-year/school-year';
import {
  checkGivenOn,
  deliveryDose,
  deliveryReach,
  lessonsBeyondPlan,
  lessonsByMonth,
  type GroupDelivery,
} from './delivery';
import { areYearGroupsOf, orderedYearGroups } from './year-groups';

const year = schoolYear('2026-2027');

const group = (
  intendedGroups: number,
  participatingGroups: number,
  plannedLessons: number,
  givenLessons: number,
): GroupDelivery => ({ intendedGroups, participatingGroups, plannedLessons, givenLessons });

const anyGroups = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.nat(8), fc.integer({ min: 1, max: 80 }), fc.nat(120))
    .map(([intended, participating, planned, given]) =>
      group(intended, participating, planned, given),
    ),
  { maxLength: 8 },
);

describe('reach and dose', () => {
  it.each([
    ['no plan', [], null, null, 0],
    ['a plan of which nothing was given yet', [group(2, 2, 30, 0)], [0, 2], [0, 30], 0],
    [
      'one lesson in one of two year groups',
      [group(2, 1, 30, 1), group(1, 1, 20, 0)],
      [1, 3],
      [1, 50],
      0,
    ],
    ['lessons beyond the plan', [group(1, 1, 10, 14), group(1, 1, 10, 2)], [2, 2], [12, 20], 4],
  ] as const)('are right for %s', (_, groups, reach, dose, beyond) => {
    const share = (pair: readonly [number, number] | null) =>
      pair && { numerator: pair[0], denominator: pair[1] };
    expect(deliveryReach(groups)).toEqual(share(reach));
    expect(deliveryDose(groups)).toEqual(share(dose));
    expect(lessonsBeyondPlan(groups)).toBe(beyond);
  });

  it('are never above everything, and one more lesson never lowers them', () => {
    fc.assert(
      fc.property(anyGroups, fc.nat(7), (groups, place) => {
        const more = groups.map((one, at) =>
          at === place ? { ...one, givenLessons: one.givenLessons + 1 } : one,
        );
        for (const figure of [deliveryReach, deliveryDose]) {
          const [now, later] = [figure(groups), figure(more)];
          if (!now || !later) return groups.length === 0;
          if (now.numerator > now.denominator || later.numerator < now.numerator) return false;
        }
        return true;
      }),
    );
  });
});

describe('lessonsByMonth', () => {
  it('counts each month up to now, with 0 where none was given', () => {
    const given = [
      { givenOn: plainDate('2026-09-03'), lessons: 1 },
      { givenOn: plainDate('2026-09-30'), lessons: 3 },
      { givenOn: plainDate('2026-11-02'), lessons: 2 },
    ];
    expect(lessonsByMonth(given, year, plainDate('2026-11-25'))).toEqual([
      { month: '2026-08', lessons: 0 },
      { month: '2026-09', lessons: 4 },
      { month: '2026-10', lessons: 0 },
      { month: '2026-11', lessons: 2 },
    ]);
  });

  it.each([
    ['2026-07-31', 0],
    ['2026-08-01', 1],
    ['2027-07-31', 12],
    ['2030-01-01', 12],
  ])('on %s knows %d months', (today, months) => {
    expect(lessonsByMonth([], year, plainDate(today))).toHaveLength(months);
  });
});

describe('checkGivenOn', () => {
  it.each([
    ['2026-07-31', 'delivery.outside-school-year'],
    ['2026-08-01', null],
    ['2026-11-25', null],
    ['2026-11-26', 'delivery.given-in-future'],
    ['2027-08-01', 'delivery.outside-school-year'],
  ])('answers %s with %s', (givenOn, refusal) => {
    const checked = checkGivenOn(plainDate(givenOn), year, plainDate('2026-11-25'));
    expect(checked.ok ? null : checked.error).toBe(refusal);
  });
});

describe('year groups', () => {
  it('are the same combination in whatever order they are named', () => {
    expect(orderedYearGroups([6, 5, 6])).toEqual([5, 6]);
  });

  it.each([
    ['PO', [7, 8], true],
    ['VO', [6], true],
    ['VO', [7], false],
    ['GO', [0], false],
    ['PO', [1.5], false],
    ['PO', [], false],
  ] as const)('of %s: %j is %s', (sector, groups, isOne) => {
    expect(areYearGroupsOf(sector, groups)).toBe(isOne);
  });
});
