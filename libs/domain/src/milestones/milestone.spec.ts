import * as fc from 'fast-check';
import { addDays, plainDate } from '../school-year/plain-date';
import { schoolYear } from '../school-year/school-year';
import { isOverdue, isUpcoming, milestoneStatuses } from './milestone';
import { milestoneActions, milestoneActionsFor, milestoneStatusAfter } from './milestone-actions';
import { checkCarriedOverTo, checkDoneOn, checkPlannedOn } from './milestone-dates';

const year = schoolYear('2026-2027');
const today = plainDate('2026-11-25');

describe('when a milestone is due', () => {
  it.each([
    ['OPEN', '2026-11-24', true, false],
    ['OPEN', '2026-11-25', false, true],
    ['OPEN', '2026-12-25', false, true],
    ['OPEN', '2026-12-26', false, false],
    ['DONE', '2026-11-24', false, false],
    ['DROPPED', '2026-11-24', false, false],
  ] as const)('%s and planned on %s: overdue %s, upcoming %s', (status, day, overdue, upcoming) => {
    const milestone = { status, plannedOn: plainDate(day) };
    expect(isOverdue(milestone, today)).toBe(overdue);
    expect(isUpcoming(milestone, today, 30)).toBe(upcoming);
  });

  it('never calls a milestone overdue and upcoming at once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...milestoneStatuses),
        fc.integer({ min: -400, max: 400 }),
        (status, days) => {
          const milestone = { status, plannedOn: addDays(today, days) };
          return !(isOverdue(milestone, today) && isUpcoming(milestone, today, 30));
        },
      ),
    );
  });
});

describe('dates of a milestone', () => {
  it.each([
    ['2026-07-31', false],
    ['2026-08-01', true],
    ['2027-07-31', true],
    ['2027-08-01', false],
  ])('can be planned in 2026-2027 on %s: %s', (day, allowed) => {
    expect(checkPlannedOn(plainDate(day), year).ok).toBe(allowed);
  });

  it.each([
    ['2026-07-31', '2026-11-25', 'milestone.outside-school-year'],
    ['2026-08-01', '2026-11-25', null],
    ['2026-11-25', '2026-11-25', null],
    ['2026-11-26', '2026-11-25', 'milestone.done-in-future'],
    ['2027-09-03', '2027-10-01', null],
  ])('done on %s, told on %s: %s', (day, told, code) => {
    const checked = checkDoneOn(plainDate(day), year, plainDate(told));
    expect(checked.ok ? null : checked.error.code).toBe(code);
  });

  it.each([
    ['2026-12-01', null],
    ['2026-07-31', null],
    ['2027-08-01', '2027-2028'],
    ['2028-09-01', '2028-2029'],
    ['2037-07-31', '2036-2037'],
    ['2037-08-01', null],
    ['2199-07-31', null],
    ['1900-08-01', null],
  ])('carried over from 2026-2027 to %s lands in %s', (day, landed) => {
    const checked = checkCarriedOverTo(plainDate(day), year, today);
    expect(checked.ok ? checked.value : null).toBe(landed);
  });
});

describe('what can be done with a milestone', () => {
  it.each([
    ['OPEN', ['EDIT', 'FINISH', 'MOVE', 'CARRY_OVER', 'DROP']],
    ['DONE', ['EDIT', 'REOPEN']],
    ['DROPPED', ['REOPEN']],
  ] as const)('%s: %j', (status, actions) => {
    expect(milestoneActionsFor(status)).toEqual(actions);
  });

  it('ends in a status that exists, whatever is done', () => {
    for (const status of milestoneStatuses)
      for (const action of milestoneActions) {
        const after = milestoneStatusAfter(status, action);
        expect(after === undefined || milestoneStatuses.includes(after)).toBe(true);
      }
  });
});
