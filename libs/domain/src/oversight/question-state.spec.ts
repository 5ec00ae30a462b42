import * as fc from 'fast-check';
import { addDays, plainDate } from '../school-year/plain-date';
import { attentionReason, questionShare, questionState, questionStates } from './question-state';

const today = plainDate('2026-11-25');
const fresh = {
  applicable: 4,
  rated: 0,
  points: 0,
  zeros: 0,
  milestonesActive: 0,
  milestonesDone: 0,
  earliestOpenOn: null,
};

describe('how a question stands', () => {
  it.each([
    ['nothing said, nothing planned', {}, 'NOT_STARTED'],
    ['no aspect applies', { applicable: 0 }, 'NOT_APPLICABLE'],
    ['planned for today', { milestonesActive: 1, earliestOpenOn: today }, 'NOT_STARTED'],
    ['one day overdue', { milestonesActive: 1, earliestOpenOn: addDays(today, -1) }, 'ATTENTION'],
    ['30 days overdue', { milestonesActive: 1, earliestOpenOn: addDays(today, -30) }, 'ATTENTION'],
    ['31 days overdue', { milestonesActive: 1, earliestOpenOn: addDays(today, -31) }, 'BEHIND'],
    ['a 0 and nothing planned', { rated: 4, points: 3, zeros: 1 }, 'ATTENTION'],
    [
      'a 0 with something planned',
      { rated: 4, points: 3, zeros: 1, milestonesActive: 1, earliestOpenOn: addDays(today, 9) },
      'ON_TRACK',
    ],
    ['all at 1', { rated: 4, points: 4 }, 'ON_TRACK'],
    ['all at 2', { rated: 4, points: 8 }, 'DONE'],
    ['all at 2, one not rated', { rated: 3, points: 6 }, 'ON_TRACK'],
    ['a milestone done, nothing rated', { milestonesActive: 1, milestonesDone: 1 }, 'ON_TRACK'],
  ])('%s', (_, progress, state) => {
    expect(questionState({ ...fresh, ...progress }, today)).toBe(state);
  });

  it('tells a reason exactly when it asks for attention', () => {
    const counts = fc.record({
      applicable: fc.integer({ min: 0, max: 5 }),
      rated: fc.integer({ min: 0, max: 5 }),
      points: fc.integer({ min: 0, max: 10 }),
      zeros: fc.integer({ min: 0, max: 5 }),
      milestonesActive: fc.integer({ min: 0, max: 5 }),
      milestonesDone: fc.integer({ min: 0, max: 5 }),
      earliestOpenOn: fc.option(
        fc.integer({ min: -99, max: 99 }).map((days) => addDays(today, days)),
      ),
    });
    fc.assert(
      fc.property(counts, (progress) => {
        const state = questionState(progress, today);
        expect(questionStates).toContain(state);
        expect(attentionReason(progress, today) !== null).toBe(
          state === 'ATTENTION' || state === 'BEHIND',
        );
      }),
    );
  });

  it.each([
    [{}, null],
    [{ rated: 2, points: 3 }, 75],
    [{ rated: 4, points: 0, zeros: 4 }, 0],
  ])('share of %j is %s', (progress, share) => {
    expect(questionShare({ ...fresh, ...progress })).toBe(share);
  });
});
