import * as fc from 'fast-check';
import { milestoneStatuses } from '../milestones/milestone';
import { aspectKeys, questionKeys, type AspectKey } from '../questions/questions';
import { ratedLevels, type AspectRating } from '../ratings/aspect-rating';
import { addDays, plainDate } from '../school-year/plain-date';
import {
  overdueCount,
  ratedCounts,
  summariseChoiceYear,
  type SummarisedMilestone,
} from './choice-year-summary';

const today = plainDate('2026-11-25');

const ratings = fc
  .array(
    fc.tuple(
      fc.constantFrom(...aspectKeys),
      fc.oneof(
        fc.constant<AspectRating>({ state: 'NOT_RATED' }),
        fc.constant<AspectRating>({ state: 'NOT_APPLICABLE', reason: 'Geen ouders' }),
        fc.constantFrom(...ratedLevels).map((level): AspectRating => ({ state: 'RATED', level })),
      ),
    ),
  )
  .map((pairs): ReadonlyMap<AspectKey, AspectRating> => new Map(pairs));

const milestones = fc.array(
  fc
    .record({
      question: fc.constantFrom(...questionKeys),
      status: fc.constantFrom(...milestoneStatuses),
      day: fc.integer({ min: -200, max: 200 }),
    })
    .map(({ question, status, day }): SummarisedMilestone => ({
      question,
      status,
      plannedOn: addDays(today, day),
    })),
);

describe('summary of a choice in a school year', () => {
  it('starts with 21 aspects that apply, none rated and nothing planned', () => {
    const summary = summariseChoiceYear(new Map(), []);
    expect(summary.questions.map((question) => question.applicable)).toEqual([4, 5, 2, 2, 2, 4, 2]);
    expect(ratedCounts(summary)).toEqual({ rated: 0, applicable: 21 });
    expect(summary.openPlannedOn).toEqual([]);
  });

  it('counts what was rated under its own question, and never what does not apply', () => {
    const summary = summariseChoiceYear(
      new Map<AspectKey, AspectRating>([
        ['TIME', { state: 'RATED', level: 0 }],
        ['COMMITMENT', { state: 'NOT_APPLICABLE', reason: 'Een klein team' }],
        ['PLANNING', { state: 'RATED', level: 2 }],
        ['TASK_DIVISION', { state: 'NOT_RATED' }],
      ]),
      [],
    );
    expect(summary.questions[2]).toMatchObject({ applicable: 2, rated: 1, points: 2, zeros: 0 });
    expect(summary.questions[6]).toMatchObject({ applicable: 1, rated: 1, points: 0, zeros: 1 });
  });

  it('keeps within its bounds, whatever was said and planned', () => {
    fc.assert(
      fc.property(ratings, milestones, (said, planned) => {
        const summary = summariseChoiceYear(said, planned);
        expect(summary.questions).toHaveLength(7);
        for (const question of summary.questions) {
          expect(question.rated).toBeLessThanOrEqual(question.applicable);
          expect(question.points).toBeLessThanOrEqual(2 * (question.rated - question.zeros));
          expect(question.milestonesDone).toBeLessThanOrEqual(question.milestonesActive);
          expect(question.earliestOpenOn === null).toBe(
            question.milestonesActive === question.milestonesDone,
          );
        }
        const open = planned.filter(({ status }) => status === 'OPEN');
        expect(summary.openPlannedOn).toEqual(open.map(({ plannedOn }) => plannedOn).sort());
        expect(overdueCount(summary, today)).toBe(
          open.filter(({ plannedOn }) => plannedOn < today).length,
        );
      }),
    );
  });

  it('does not depend on the order in which things were saved', () => {
    fc.assert(
      fc.property(ratings, milestones, (said, planned) => {
        expect(summariseChoiceYear(new Map([...said].reverse()), [...planned].reverse())).toEqual(
          summariseChoiceYear(said, planned),
        );
      }),
    );
  });
});
