import * as fc from 'fast-check';
import { addDays, plainDate } from '../school-year/plain-date';
import { schoolYear } from '../school-year/school-year';
import { reminderKinds, type RemindedChoice, type RemindedMilestone } from './reminder';
import { calendarDaysOf, isPast, reminderRules, whatAsks } from './what-asks';

const milestone: RemindedMilestone = {
  id: 'm',
  title: 'Taken verdelen',
  question: 'START_PLAN',
  schoolYear: schoolYear('2026-2027'),
  plannedOn: plainDate('2026-12-01'),
  status: 'OPEN',
};
const nothing: RemindedChoice = {
  startSchoolYear: schoolYear('2024-2025'),
  milestones: [],
  lapsesAfter: [],
  handedIn: [schoolYear('2025-2026'), schoolYear('2026-2027')],
  reviewsOn: [],
  boardQuestions: [],
  overseerQuestions: [],
  supportOffers: [],
};
const team = ['CORE_TEAM_MEMBER'];
const asked = (choice: Partial<RemindedChoice>, day: string, roles: readonly string[] = team) =>
  whatAsks({ ...nothing, ...choice }, roles, plainDate(day)).map(({ kind, on }) => `${kind} ${on}`);

describe('whatAsks', () => {
  it.each([
    ['a month before its day', '2026-11-01', ['MILESTONE 2026-12-01']],
    ['earlier', '2026-10-31', []],
    ['long after its day', '2027-06-01', ['MILESTONE 2026-12-01']],
  ])('has an open milestone ask %s', (_, day, expected) => {
    expect(asked({ milestones: [milestone] }, day)).toEqual(expected);
  });

  it.each(['DONE', 'DROPPED'] as const)('has a milestone that is %s ask nothing', (status) => {
    expect(asked({ milestones: [{ ...milestone, status }] }, '2026-12-01')).toEqual([]);
  });

  it.each([
    ['2027-07-31', []],
    ['2027-08-01', ['CONFIRMATION 2027-10-31']],
    ['2027-10-31', ['CONFIRMATION 2027-10-31']],
    ['2027-11-01', []],
  ])('on %s has a confirmation that lapses ask %j', (day, expected) => {
    const handedIn = [...nothing.handedIn, schoolYear('2027-2028')];
    expect(asked({ lapsesAfter: [plainDate('2027-10-31')], handedIn }, day)).toEqual(expected);
  });

  it.each([
    ['2027-05-31', [], []],
    ['2027-06-01', [], ['HAND_IN 2027-07-31']],
    ['2027-08-15', [], ['HAND_IN 2027-07-31']],
    ['2028-07-31', ['2027-2028'], ['HAND_IN 2027-07-31']],
    ['2028-08-01', ['2027-2028'], []],
  ])('on %s has the years that were not handed in ask', (day, later, expected) => {
    const handedIn = [schoolYear('2025-2026'), ...later.map(schoolYear)];
    expect(asked({ handedIn }, day)).toEqual(expected);
  });

  it('asks for no year before the choice began', () => {
    const begun = { startSchoolYear: schoolYear('2026-2027'), handedIn: [] };
    expect(asked(begun, '2026-11-25')).toEqual([]);
  });

  it('has a review and a question of the board ask, first day first', () => {
    const choice = {
      reviewsOn: [plainDate('2026-12-10')],
      boardQuestions: [{ schoolYear: schoolYear('2025-2026'), on: plainDate('2026-11-02') }],
    };
    expect(asked(choice, '2026-11-25')).toEqual(['BOARD_QUESTION 2026-11-02', 'REVIEW 2026-12-10']);
    expect(asked(choice, '2026-11-01')).toEqual([]);
  });

  it('has a question of an overseer ask until it is answered, and support until its last day', () => {
    const choice = {
      overseerQuestions: [{ schoolYear: schoolYear('2026-2027'), on: plainDate('2026-11-02') }],
      supportOffers: [{ schoolYear: schoolYear('2026-2027'), on: plainDate('2026-12-10') }],
    };
    expect(asked(choice, '2026-12-10')).toEqual([
      'OVERSEER_QUESTION 2026-11-02',
      'SUPPORT_OFFER 2026-12-10',
    ]);
    expect(asked(choice, '2026-12-11')).toEqual(['OVERSEER_QUESTION 2026-11-02']);
  });

  it.each([['BOARD_OFFICER'], ['PARTNERSHIP_OFFICER'], ['ADMINISTRATOR']])(
    'asks nothing of a %s',
    (role) => {
      expect(asked({ milestones: [milestone] }, '2026-12-01', [role])).toEqual([]);
    },
  );

  it('never asks outside the days of its rule, and shows in a calendar whatever is dated', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (shift) => {
        const today = addDays(plainDate('2026-11-25'), shift);
        const choice: RemindedChoice = {
          ...nothing,
          milestones: [milestone],
          lapsesAfter: [plainDate('2026-10-31'), plainDate('2027-10-31')],
          handedIn: [],
          reviewsOn: [plainDate('2027-01-15')],
        };
        const days = calendarDaysOf(choice, team, today).map(({ kind, on }) => `${kind} ${on}`);
        for (const reminder of whatAsks(choice, team, today)) {
          const { kind, on } = reminder;
          const { daysAhead, daysAfter, isDated } = reminderRules[kind];
          expect(addDays(today, daysAhead) >= on).toBe(true);
          if (daysAfter !== null) expect(addDays(on, daysAfter) >= today).toBe(true);
          expect(days.includes(`${kind} ${on}`)).toBe(isDated);
          expect(isPast(reminder, today)).toBe(on < today);
        }
      }),
    );
  });

  it('has a rule for every kind', () => {
    expect(Object.keys(reminderRules).sort()).toEqual([...reminderKinds].sort());
  });
});
