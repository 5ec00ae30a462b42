import { aspectsOf, questionKeys } from '../questions/questions';
import { plainDate } from '../school-year/plain-date';
import { reviewPrefill } from './review-prefill';
import type { ReviewedYear } from './reviewed-year';

const nothing: ReviewedYear = {
  asOf: plainDate('2026-07-31'),
  goal: 'Minder ruzie',
  milestones: [],
  questions: questionKeys.map((question) => ({
    question,
    aspects: aspectsOf(question).map((aspect) => ({
      aspect,
      state: 'NOT_RATED',
      level: null,
      earnedLevel: null,
      confirmation: null,
      evidence: [],
    })),
    answer: null,
  })),
  anchoring: { index: null, label: null, badgeGiven: false },
  measurements: [],
  delivery: null,
};

describe('reviewPrefill', () => {
  it('tells nothing but the goal when nothing was kept', () => {
    expect(reviewPrefill(nothing)).toEqual({
      PLANNED: [{ kind: 'GOAL', goal: 'Minder ruzie' }],
      DONE: [],
      SEEN: [],
      LEARNT: [],
      NEXT_YEAR: [],
    });
  });

  it('lays the facts of a year out over the sections', () => {
    const promised = {
      question: 'START_PLAN',
      plannedOn: plainDate('2026-01-15'),
      doneOn: null,
    } as const;
    const prefill = reviewPrefill({
      ...nothing,
      milestones: [
        { ...promised, title: 'Studiedag', status: 'DONE', reason: 'Ziekte' },
        { ...promised, title: 'Ouderavond', status: 'OPEN', reason: null },
        { ...promised, title: 'Poster', status: 'DROPPED', reason: 'Te duur' },
      ],
      questions: nothing.questions.map((question) => {
        const level = question.question === 'PRECONDITIONS' ? (0 as const) : (2 as const);
        const aspects = question.aspects.map((aspect) => ({
          ...aspect,
          state: 'RATED' as const,
          level,
          confirmation: 'CONFIRMED' as const,
        }));
        const answer = question.question === 'ANCHORING' ? 'In het teamoverleg' : '';
        return { ...question, aspects, answer } as const;
      }),
      anchoring: { index: 61.1, label: 'BUILDING', badgeGiven: false },
      measurements: [
        {
          name: 'Plezier',
          thisYear: { nl: '80 %', en: '80 %' },
          verdict: {
            verdict: 'HIGHER',
            meaning: 'BETTER',
            sentence: { nl: 'hoger dan in 2024-2025', en: 'higher than in 2024-2025' },
          },
        },
        { name: 'Pesten', thisYear: { nl: 'niet getoond', en: 'not shown' }, verdict: null },
        { name: 'Rust', thisYear: null, verdict: null },
      ],
      delivery: { planned: 30, given: 24 },
    });
    expect(prefill.PLANNED.map(({ kind }) => kind)).toEqual([
      'GOAL',
      'MILESTONES_PLANNED',
      'LESSONS_PLANNED',
    ]);
    expect(prefill.DONE).toEqual([
      { kind: 'MILESTONES_DONE', of: 2, titles: ['Studiedag'] },
      { kind: 'MILESTONES_LEFT', titles: ['Ouderavond'] },
      { kind: 'MILESTONES_DROPPED', dropped: [{ title: 'Poster', reason: 'Te duur' }] },
      { kind: 'LESSONS_GIVEN', delivery: { planned: 30, given: 24 } },
    ]);
    expect(prefill.SEEN).toMatchObject([
      { kind: 'RATED', inPlace: 19, rated: 21, applicable: 21 },
      { kind: 'QUESTIONS_IN_PLACE', questions: questionKeys.slice(0, 6) },
      { kind: 'CONFIRMED', confirmed: 21, lapsed: 0 },
      { kind: 'ANCHORED', index: 61.1 },
      { kind: 'MEASURED', measurement: { name: 'Plezier' } },
      { kind: 'MEASURED', measurement: { name: 'Pesten' } },
    ]);
    expect(prefill.LEARNT).toEqual([
      { kind: 'ANSWER', question: 'ANCHORING', answer: 'In het teamoverleg' },
      { kind: 'MOVED', moved: [{ title: 'Studiedag', reason: 'Ziekte' }] },
    ]);
    expect(prefill.NEXT_YEAR).toEqual([
      { kind: 'NOT_IN_PLACE', aspects: aspectsOf('PRECONDITIONS') },
      { kind: 'CARRY_ON', titles: ['Ouderavond'] },
    ]);
  });
});
