import * as fc from 'fast-check';
import { addDays, plainDate } from '../school-year/plain-date';
import { attentionReason, questionState, type QuestionProgress } from './question-state';
import { standingLetter, standingLetters, standingOfLetter, standingTimeline } from './standing';

const today = plainDate('2026-11-25');

const progress = fc
  .record({
    applicable: fc.integer({ min: 0, max: 5 }),
    rated: fc.integer({ min: 0, max: 5 }),
    points: fc.integer({ min: 0, max: 10 }),
    zeros: fc.integer({ min: 0, max: 5 }),
    milestonesActive: fc.integer({ min: 0, max: 4 }),
    milestonesDone: fc.integer({ min: 0, max: 4 }),
    planned: fc.option(fc.integer({ min: -90, max: 90 })),
  })
  .map(({ planned, ...counts }): QuestionProgress => ({
    ...counts,
    earliestOpenOn: planned === null ? null : addDays(today, planned),
  }));

const seven = fc.array(progress, { minLength: 7, maxLength: 7 });

/** What a reader of the timeline does: the last change that is not after the day. */
function lettersOn(questions: readonly QuestionProgress[], day: string): string | undefined {
  const { changesOn, letters } = standingTimeline(questions);
  return letters[changesOn.filter((change) => change <= day).length];
}

describe('the standing of a question', () => {
  it('says as a letter what the rules say, and why', () => {
    fc.assert(
      fc.property(progress, (question) => {
        expect(standingOfLetter(standingLetter(question, today))).toEqual({
          state: questionState(question, today),
          reason: attentionReason(question, today)?.code ?? null,
        });
      }),
    );
  });

  it('has a letter for each, and none besides', () => {
    expect(standingLetters).toBe('TOPBDNX');
    for (const wrong of ['', 'A', 't', 'toString']) expect(() => standingOfLetter(wrong)).toThrow();
  });
});

describe('standings from day to day', () => {
  it('tells for every day what the rules tell', () => {
    fc.assert(
      fc.property(seven, fc.integer({ min: -200, max: 200 }), (questions, days) => {
        const day = addDays(today, days);
        const told = questions.map((question) => standingLetter(question, day)).join('');
        expect(lettersOn(questions, day)).toBe(told);
      }),
    );
  });

  it('changes on the day after the planned one, and when 30 days have passed', () => {
    const question: QuestionProgress = {
      applicable: 4,
      rated: 0,
      points: 0,
      zeros: 0,
      milestonesActive: 1,
      milestonesDone: 0,
      earliestOpenOn: plainDate('2026-10-01'),
    };
    expect(standingTimeline([question])).toEqual({
      changesOn: ['2026-10-02', '2026-11-01'],
      letters: ['N', 'O', 'B'],
    });
  });
});
