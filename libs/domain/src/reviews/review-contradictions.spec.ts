import { aspectsOf, questionKeys, type QuestionKey } from '../questions/questions';
import { plainDate } from '../school-year/plain-date';
import { reviewContradictions } from './review-contradictions';
import type {
  ReviewedAspect,
  ReviewedMeasurement,
  ReviewedMilestone,
  ReviewedYear,
} from './reviewed-year';

const question: QuestionKey = 'START_PLAN';

function aspectsAt(
  key: QuestionKey,
  level: 0 | 1 | 2,
  facts: Partial<ReviewedAspect> = {},
): ReviewedAspect[] {
  return aspectsOf(key).map((aspect) => ({
    aspect,
    state: 'RATED',
    level,
    earnedLevel: level,
    confirmation: 'CONFIRMED',
    evidence: ['iets'],
    ...facts,
  }));
}

function milestone(
  status: ReviewedMilestone['status'],
  plannedOn = '2026-03-01',
): ReviewedMilestone {
  return {
    question,
    title: 'Taken verdelen',
    status,
    plannedOn: plainDate(plannedOn),
    doneOn: status === 'DONE' ? plainDate(plannedOn) : null,
    reason: null,
  };
}

function yearWith(
  start: readonly ReviewedAspect[],
  milestones: readonly ReviewedMilestone[],
  facts: Partial<ReviewedYear> = {},
): ReviewedYear {
  return {
    asOf: plainDate('2026-07-31'),
    goal: 'Minder ruzie',
    milestones,
    questions: questionKeys.map((key) => ({
      question: key,
      aspects: key === question ? start : aspectsAt(key, 1),
      answer: null,
    })),
    anchoring: { index: 33.3, label: 'UNDERWAY', badgeGiven: false },
    measurements: [],
    delivery: null,
    ...facts,
  };
}

const measured = (name: string, meaning: 'BETTER' | 'WORSE' | 'UNKNOWN'): ReviewedMeasurement => ({
  name,
  thisYear: { nl: '80 %', en: '80 %' },
  verdict: { verdict: 'HIGHER', meaning, sentence: { nl: 'hoger', en: 'higher' } },
});

describe('reviewContradictions', () => {
  const both = aspectsOf(question);

  it.each<[string, ReviewedYear, readonly object[]]>([
    ['nothing, when facts agree', yearWith(aspectsAt(question, 2), [milestone('DONE')]), []],
    [
      'all milestones done, not in place',
      yearWith(aspectsAt(question, 0), [milestone('DONE'), milestone('DROPPED')]),
      [{ code: 'MILESTONES_DONE_NOT_IN_PLACE', question, aspects: both }],
    ],
    [
      'nothing while a milestone is still open',
      yearWith(aspectsAt(question, 0), [milestone('DONE'), milestone('OPEN')]),
      [],
    ],
    [
      'in place, a milestone past its date',
      yearWith(aspectsAt(question, 2), [milestone('OPEN')]),
      [{ code: 'IN_PLACE_MILESTONES_OVERDUE', question, milestones: 1 }],
    ],
    [
      'nothing for a milestone of the day itself',
      yearWith(aspectsAt(question, 2), [milestone('OPEN', '2026-07-31')]),
      [],
    ],
    [
      'in place with nothing that shows it',
      yearWith(aspectsAt(question, 2, { evidence: [] }), []),
      [{ code: 'IN_PLACE_WITHOUT_EVIDENCE', question, aspects: both }],
    ],
    [
      'worked on and never rated',
      yearWith(aspectsAt(question, 1, { state: 'NOT_RATED', level: null, confirmation: null }), [
        milestone('DONE'),
      ]),
      [{ code: 'WORKED_ON_NOT_RATED', question }],
    ],
    [
      'a confirmation that lapsed',
      yearWith(aspectsAt(question, 1, { confirmation: 'LAPSED' }), []),
      [{ code: 'CONFIRMATION_LAPSED', question, aspects: both }],
    ],
  ])('finds %s', (_, year, found) => {
    expect(reviewContradictions(year, null)).toEqual(found);
  });

  it.each<[string, 'CONTINUE' | 'ADAPT' | 'STOP', ReviewedYear, readonly object[]]>([
    [
      'to go on with nothing of a question in place',
      'CONTINUE',
      yearWith(aspectsAt(question, 0), []),
      [{ code: 'CONTINUE_NOT_IN_PLACE', question }],
    ],
    ['nothing when the school adapts', 'ADAPT', yearWith(aspectsAt(question, 0), []), []],
    [
      'to stop with what is anchored',
      'STOP',
      yearWith(aspectsAt(question, 2), [], {
        anchoring: { index: 90, label: 'FIRM', badgeGiven: true },
      }),
      [{ code: 'STOP_THOUGH_ANCHORED' }],
    ],
    [
      'to go on while something got worse',
      'CONTINUE',
      yearWith(aspectsAt(question, 2), [], {
        measurements: [measured('Pesten', 'WORSE'), measured('Plezier', 'BETTER')],
      }),
      [{ code: 'CONTINUE_THOUGH_WORSE', measurement: 'Pesten' }],
    ],
    [
      'to stop while all got better',
      'STOP',
      yearWith(aspectsAt(question, 2), [], {
        measurements: [measured('Plezier', 'BETTER'), measured('Rust', 'UNKNOWN')],
      }),
      [{ code: 'STOP_THOUGH_BETTER' }],
    ],
  ])('points out, kindly, %s', (_, decision, year, found) => {
    expect(reviewContradictions(year, decision)).toEqual(found);
  });
});
