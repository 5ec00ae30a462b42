import { milestoneActionsFor, plainDate, schoolYear } from '@verankerd/domain';
import { daysLate, doneCount, standingOf } from './milestone-standing';
import { changeOf, fieldsOf, stepsOf } from './milestone-step';

const year = schoolYear('2026-2027');
const today = plainDate('2026-11-25');

describe('a step with a milestone', () => {
  it.each([
    ['2026-12-10', 'MOVE'],
    ['2027-07-31', 'MOVE'],
    ['2027-08-01', 'CARRY_OVER'],
    ['', 'MOVE'],
  ])('to the new date %j is %s', (date, kind) => {
    expect(changeOf('NEW_DATE', year, { date, text: 'De trainer was ziek' })).toEqual({
      kind,
      plannedOn: date,
      reason: 'De trainer was ziek',
    });
  });

  it('suggests today for when it was done, and keeps the note that is there', () => {
    const facts = { milestone: { note: 'In de map' }, schoolYear: year, today };
    expect(fieldsOf('FINISH', facts)).toMatchObject({
      date: 'doneOn',
      suggestedDate: today,
      suggestedText: 'In de map',
      last: today,
    });
  });

  it('suggests no day in a school year that has still to begin', () => {
    const facts = { milestone: { note: null }, schoolYear: schoolYear('2027-2028'), today };
    expect(fieldsOf('FINISH', facts).suggestedDate).toBe('');
  });

  it.each([
    ['OPEN', ['FINISH', 'NEW_DATE', 'DROP']],
    ['DONE', ['REOPEN']],
    ['DROPPED', ['REOPEN']],
  ] as const)('can be taken from %s: %j', (status, steps) => {
    expect(stepsOf(milestoneActionsFor(status))).toEqual(steps);
  });
});

describe('how a milestone stands', () => {
  it.each([
    ['OPEN', '2026-11-25', 'ON_SCHEDULE', 0],
    ['OPEN', '2026-11-24', 'LATE', 1],
    ['OPEN', '2026-10-10', 'LATE', 46],
    ['DONE', '2026-10-10', 'DONE', 0],
    ['DROPPED', '2026-10-10', 'DROPPED', 0],
  ] as const)('%s and planned for %s is %s, %i days late', (status, plannedOn, standing, late) => {
    const milestone = { status, plannedOn: plainDate(plannedOn) };
    expect(standingOf(milestone, today)).toBe(standing);
    expect(daysLate(milestone, today)).toBe(late);
  });

  it('does not count what was dropped', () => {
    expect(doneCount([{ status: 'DONE' }, { status: 'OPEN' }, { status: 'DROPPED' }])).toEqual({
      done: 1,
      all: 2,
    });
  });
});
