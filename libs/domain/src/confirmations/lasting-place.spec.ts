import { aspectKeys } from '../questions/questions';
import { schoolYear } from '../school-year/school-year';
import {
  countsAsLasting,
  isOutdatedPlace,
  lastingPlaceKindOf,
  type LastingPlaceDetails,
} from './lasting-place';

const plan = (last: string): LastingPlaceDetails => ({
  kind: 'PLAN',
  plan: 'SCHOOL_PLAN',
  firstSchoolYear: schoolYear('2023-2024'),
  lastSchoolYear: schoolYear(last),
  section: '4.2',
});

describe('lastingPlaceKindOf', () => {
  it.each([
    ['AGREEMENTS_RECORDED', 'DOCUMENT'],
    ['SCHOOL_PLAN', 'PLAN'],
    ['ANNUAL_TIMETABLE', 'TIMETABLE'],
    ['INDUCTION', 'INDUCTION'],
    ['TIME', 'TASK_HOURS'],
    ['COMMITMENT', 'COMMITMENT'],
  ] as const)('asks for %s the evidence that counts: %s', (aspect, kind) => {
    expect(lastingPlaceKindOf(aspect)).toBe(kind);
  });

  it('asks a document for the fifteen aspects outside the index', () => {
    const kinds = aspectKeys.slice(0, 15).map(lastingPlaceKindOf);
    expect(new Set(kinds)).toEqual(new Set(['DOCUMENT']));
  });
});

describe('countsAsLasting', () => {
  it.each([
    [{ kind: 'DOCUMENT' }, true],
    [plan('2026-2027'), true],
    [{ kind: 'INDUCTION', newColleagues: 4, inducted: 0 }, true],
    [{ kind: 'TASK_HOURS', hours: 40, securedNextYear: true }, true],
    [{ kind: 'TASK_HOURS', hours: 40, securedNextYear: false }, false],
    [{ kind: 'TASK_HOURS', hours: 0, securedNextYear: true }, false],
    [{ kind: 'COMMITMENT', leadershipCommitted: true, teamAgrees: true }, true],
    [{ kind: 'COMMITMENT', leadershipCommitted: true, teamAgrees: false }, false],
    [{ kind: 'COMMITMENT', leadershipCommitted: false, teamAgrees: true }, false],
  ] as const satisfies readonly (readonly [LastingPlaceDetails, boolean])[])(
    'of %j is %s',
    (details, counts) => {
      expect(countsAsLasting(details)).toBe(counts);
    },
  );
});

describe('isOutdatedPlace', () => {
  const timetable = (year: string) =>
    ({ kind: 'TIMETABLE', schoolYear: schoolYear(year) }) as const;
  it.each([
    ['a plan in its last school year', plan('2026-2027'), false],
    ['a plan that ran out', plan('2025-2026'), true],
    ['the timetable of this year', timetable('2026-2027'), false],
    ['the timetable of next year', timetable('2027-2028'), false],
    ['the timetable of last year', timetable('2025-2026'), true],
    ['a document', { kind: 'DOCUMENT' } as const, false],
  ])('tells of %s', (_, details, outdated) => {
    expect(isOutdatedPlace(details, schoolYear('2026-2027'))).toBe(outdated);
  });
});
