import { plainDate, type PlainDate } from '../school-year/plain-date';
import {
  decisionObstacles,
  latestNextReview,
  reviewObstacles,
  type FreezeObstacle,
} from './review-decision';
import { reviewSections, type ReviewSection } from './review-section';

const today = plainDate('2026-06-20');
const whole = {
  decision: 'CONTINUE',
  reason: 'Het werkt.',
  nextReviewOn: plainDate('2027-06-15'),
} as const;

describe('latestNextReview', () => {
  it.each([
    ['2026-06-20', '2027-07-31'],
    ['2026-07-31', '2027-07-31'],
    ['2026-08-01', '2028-07-31'],
  ])('on %s is %s', (day, latest) => {
    expect(latestNextReview(plainDate(day))).toBe(latest);
  });
});

describe('decisionObstacles', () => {
  it.each<[string, object, readonly FreezeObstacle[]]>([
    ['nothing, when all is there', {}, []],
    ['a decision', { decision: null }, ['DECISION_MISSING']],
    ['a reason, not white space', { reason: ' \n' }, ['REASON_MISSING']],
    [
      'a next date, also when the school stops',
      { decision: 'STOP', nextReviewOn: null },
      ['NEXT_DATE_MISSING'],
    ],
    ['a date that has yet to come', { nextReviewOn: today }, ['NEXT_DATE_PASSED']],
    [
      'a date within the next school year',
      { nextReviewOn: '2027-08-01' as PlainDate },
      ['NEXT_DATE_TOO_FAR'],
    ],
    [
      'all at once',
      { decision: null, reason: '', nextReviewOn: null },
      ['DECISION_MISSING', 'REASON_MISSING', 'NEXT_DATE_MISSING'],
    ],
  ])('asks for %s', (_, change, obstacles) => {
    expect(decisionObstacles({ ...whole, ...change }, today)).toEqual(obstacles);
  });
});

describe('reviewObstacles', () => {
  const written = (change: Partial<Record<ReviewSection, object>>) =>
    reviewSections.map((section) => ({
      section,
      text: 'Een zin.',
      included: false,
      on: null,
      ...change[section],
    }));

  it.each<[string, Partial<Record<ReviewSection, object>>, readonly object[]]>([
    ['nothing, when the five parts are written', {}, []],
    [
      'a part without words',
      { LEARNT: { text: '  ' } },
      [{ obstacle: 'SECTION_EMPTY', section: 'LEARNT' }],
    ],
    ['nothing for an optional part that was not added', { HEALTHY_SCHOOL: { text: '' } }, []],
    [
      'the words and the date of an optional part that was added',
      { SAFETY_POLICY: { text: '', included: true } },
      [
        { obstacle: 'SECTION_EMPTY', section: 'SAFETY_POLICY' },
        { obstacle: 'SECTION_DATE_MISSING', section: 'SAFETY_POLICY' },
      ],
    ],
  ])('finds %s', (_, change, obstacles) => {
    expect(reviewObstacles(written(change), whole, today)).toEqual(obstacles);
  });
});
