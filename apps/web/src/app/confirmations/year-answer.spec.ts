import type { AspectConfirmation } from '@verankerd/contract';
import { agreedAfter, standingAtLevel } from '@verankerd/domain';
import {
  agreedBy,
  answerOf,
  asksToConfirm,
  isCompleteAnswer,
  isSameAnswer,
  withRating,
  withReason,
  type RatedAspect,
  type YearAnswer,
} from './year-answer';

const stood: AspectConfirmation = {
  aspect: 'SCHOOL_PLAN',
  question: 'ANCHORING',
  task: 'CONFIRM',
  askReason: null,
  lastYear: standingAtLevel(2),
  standing: { ...standingAtLevel(2), confirmation: 'AWAITING' } as AspectConfirmation['standing'],
  prefilled: 2,
  outcomes: {
    YES: agreedAfter('YES', 2),
    PARTLY: agreedAfter('PARTLY', 2),
    NO: agreedAfter('NO', 2),
    NOT_APPLICABLE: agreedAfter('NOT_APPLICABLE', 2),
  },
  answer: null,
  reason: null,
  evidenceChecked: false,
  version: 0,
  ratingVersion: 0,
  saved: null,
  evidence: [],
  lastingPlace: { aspect: 'SCHOOL_PLAN', kind: 'PLAN', version: 0, place: null },
  carriers: { aspect: 'SCHOOL_PLAN', carriers: [], version: 0, saved: null },
};

const yes: YearAnswer = { kind: 'CONFIRM', answer: 'YES', reason: '', evidenceChecked: false };
const level1: YearAnswer = { kind: 'RATE', rating: { state: 'RATED', level: 1 } };
const notApplicable: YearAnswer = {
  kind: 'CONFIRM',
  answer: 'NOT_APPLICABLE',
  reason: ' ',
  evidenceChecked: false,
};

function rated(more: Partial<RatedAspect>): RatedAspect {
  return {
    aspect: 'SCHOOL_PLAN',
    state: 'RATED',
    level: 1,
    reason: null,
    version: 4,
    saved: { by: 'Kernteamlid', at: '2026-09-21T10:00:00.000Z' },
    evidence: [],
    ...more,
  };
}

describe('the answer to "klopt dit nog?"', () => {
  it('is nothing as long as nobody said anything, though last year is filled in', () => {
    expect(answerOf(stood)).toEqual({ kind: 'NONE' });
    expect(asksToConfirm(stood)).toBe(true);
  });

  it('is what was answered, also when a level was agreed by it', () => {
    const answered = {
      ...stood,
      task: 'SETTLED' as const,
      answer: 'PARTLY' as const,
      reason: 'half',
    };
    expect(answerOf(answered)).toEqual({
      kind: 'CONFIRM',
      answer: 'PARTLY',
      reason: 'half',
      evidenceChecked: false,
    });
  });

  it('is a judgement when the team rated this school year afresh', () => {
    const settled = withRating(stood, rated({}));
    expect(answerOf(settled)).toEqual(level1);
    expect(settled).toMatchObject({ task: 'SETTLED', ratingVersion: 4 });
  });

  it('is nothing again when the judgement is taken back', () => {
    const back = withRating(
      withRating(stood, rated({})),
      rated({ state: 'NOT_RATED', level: null }),
    );
    expect(answerOf(back)).toEqual({ kind: 'NONE' });
  });

  it('asks how far the team is when nothing was ever agreed', () => {
    expect(asksToConfirm({ ...stood, task: 'RATE', prefilled: 'NOT_RATED' })).toBe(false);
  });

  it.each([
    [yes, 2],
    [{ ...yes, answer: 'PARTLY' } as YearAnswer, 1],
    [{ ...yes, answer: 'NO' } as YearAnswer, 0],
    [level1, 1],
    [{ kind: 'NONE' } as YearAnswer, 'NOT_RATED'],
  ] as const)('tells what is agreed by it: %j', (answer, agreed) => {
    expect(agreedBy(answer, stood)).toBe(agreed);
  });

  it('is complete with a reason only when it does not apply', () => {
    expect(isCompleteAnswer(yes)).toBe(true);
    expect(isCompleteAnswer(notApplicable)).toBe(false);
    expect(isCompleteAnswer(withReason(notApplicable, 'one location'))).toBe(true);
  });

  it('is another answer when the evidence was looked at, and the same with spaces around the reason', () => {
    expect(isSameAnswer(yes, { ...yes, evidenceChecked: true })).toBe(false);
    expect(isSameAnswer(yes, { ...yes, reason: '  ' })).toBe(true);
    expect(isSameAnswer(yes, level1)).toBe(false);
  });
});
