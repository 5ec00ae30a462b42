import type { ChoiceInList } from '@verankerd/contract';
import { plainDate, questionKeys, schoolYear, type QuestionState } from '@verankerd/domain';
import { nextQuestion } from './next-question';

function choice(
  name: string,
  facts: { states?: Partial<Record<number, QuestionState>>; planned?: string; status?: 'PAUSED' },
): ChoiceInList {
  return {
    id: name,
    intervention: { id: name, key: name, name },
    targetGroup: 'UNIVERSAL',
    status: facts.status ?? 'ACTIVE',
    statusSince: plainDate('2025-08-01'),
    startSchoolYear: schoolYear('2025-2026'),
    schoolYear: schoolYear('2026-2027'),
    questions: questionKeys.map((question, index) => ({
      question,
      state: facts.states?.[index + 1] ?? 'DONE',
      attention: null,
      applicable: 3,
      rated: 3,
      points: 6,
      zeros: 0,
      milestonesActive: 0,
      milestonesDone: 0,
      earliestOpenOn: null,
    })),
    overdue: 0,
    nextMilestone: facts.planned
      ? { id: 'm', question: 'ANCHORING', title: 'Bespreken', plannedOn: plainDate(facts.planned) }
      : null,
    submittedAt: null,
  };
}

describe('nextQuestion', () => {
  it.each([
    ['nothing is chosen', [], undefined],
    ['all is done', [choice('a', {})], undefined],
    [
      'one is behind and one needs attention',
      [choice('a', { states: { 2: 'ATTENTION' } }), choice('b', { states: { 5: 'BEHIND' } })],
      ['b', 'MONITORING_EVALUATION', 'BEHIND'],
    ],
    [
      'one needs attention and a milestone is planned',
      [choice('a', { planned: '2026-12-01' }), choice('b', { states: { 1: 'ATTENTION' } })],
      ['b', 'SCHOOLWIDE_APPROACH', 'ATTENTION'],
    ],
    [
      'two milestones are planned',
      [choice('a', { planned: '2027-01-15' }), choice('b', { planned: '2026-12-01' })],
      ['b', 'ANCHORING', 'PLANNED'],
    ],
    [
      'one has not started',
      [choice('a', { states: { 3: 'NOT_STARTED', 4: 'NOT_STARTED' } })],
      ['a', 'START_PLAN', 'NOT_STARTED'],
    ],
    ['it is paused', [choice('a', { states: { 1: 'BEHIND' }, status: 'PAUSED' })], undefined],
  ])('when %s', (_, choices, expected) => {
    const next = nextQuestion(choices);
    expect(next && [next.choice.id, next.question, next.reason]).toEqual(expected);
  });
});
