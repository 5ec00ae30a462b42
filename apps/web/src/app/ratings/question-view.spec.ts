import type { Milestone } from '@verankerd/contract';
import { aspectKeys, plainDate, type AspectKey } from '@verankerd/domain';
import type { RatedAspect } from './judgement';
import { nextUnrated } from './next-aspect';
import { countsOf, questionViews } from './question-view';

const today = plainDate('2026-11-25');

describe('how the seven questions stand on the page', () => {
  it('starts with nothing: seven questions that are not started, 0 of 21', () => {
    const views = questionViews(ratings({}), [], today);
    expect(views.map(({ number, state }) => [number, state])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => [number, 'NOT_STARTED']),
    );
    expect(countsOf(views)).toEqual({ rated: 0, applicable: 21 });
  });

  it('leaves out what is not applicable, and does not count it as rated', () => {
    const views = questionViews(
      ratings({ TIME: notApplicable, COMMITMENT: notApplicable, KNOWLEDGE: level(1) }),
      [],
      today,
    );
    expect(views[6]?.state).toBe('NOT_APPLICABLE');
    expect(countsOf(views)).toEqual({ rated: 1, applicable: 19 });
  });

  it.each([
    ['2026-11-24', 'ATTENTION', 1],
    ['2026-10-01', 'BEHIND', 1],
    ['2026-11-25', 'ON_TRACK', 0],
  ])('with an open milestone of %s is %s, %i overdue', (plannedOn, state, overdue) => {
    const [, second] = questionViews(
      ratings({ KNOWLEDGE: level(2) }),
      [milestone({ plannedOn: plainDate(plannedOn) })],
      today,
    );
    expect(second).toMatchObject({ state, overdue });
  });

  it('tells when all milestones are done and the team still says: not in place', () => {
    const done = [milestone({ status: 'DONE', doneOn: today })];
    const [, second] = questionViews(ratings({ KNOWLEDGE: level(0) }), done, today);
    expect(second?.isContradictory).toBe(true);
    const [, other] = questionViews(ratings({ KNOWLEDGE: level(1) }), done, today);
    expect(other?.isContradictory).toBe(false);
  });
});

describe('the next aspect to rate', () => {
  it.each<[string, AspectKey[], AspectKey | undefined, AspectKey | undefined]>([
    ['is the first of the guide', [], undefined, 'VISION_LINK'],
    ['is the first without a judgement', ['VISION_LINK'], undefined, 'PILLAR_IDENTIFICATION'],
    ['follows the aspect at hand', [], 'SKILLS', 'TRAINING'],
    ['begins anew after the last one', ['COMMITMENT'], 'COMMITMENT', 'VISION_LINK'],
    ['is absent when all have one', [...aspectKeys], undefined, undefined],
  ])('%s', (_, rated, after, expected) => {
    const all = ratings(Object.fromEntries(rated.map((aspect) => [aspect, level(1)])));
    expect(nextUnrated(all, after)).toBe(expected);
  });
});

type Said = Pick<RatedAspect, 'state' | 'level' | 'reason'>;

const notApplicable: Said = { state: 'NOT_APPLICABLE', level: null, reason: 'Past niet' };

function level(given: 0 | 1 | 2): Said {
  return { state: 'RATED', level: given, reason: null };
}

function ratings(said: Partial<Record<AspectKey, Said>>): RatedAspect[] {
  const none: Said = { state: 'NOT_RATED', level: null, reason: null };
  return aspectKeys.map((aspect) => ({
    aspect,
    ...(said[aspect] ?? none),
    version: 1,
    saved: null,
    evidence: [],
  }));
}

function milestone(facts: Partial<Milestone>): Milestone {
  return {
    id: '0191d7a0-0000-7000-8000-000000000001',
    question: 'TEAM_PREPARATION',
    title: 'Training geven',
    status: 'OPEN',
    plannedOn: today,
    doneOn: null,
    ownerRole: 'SCHOOL_LEADER',
    note: null,
    reason: null,
    templateKey: null,
    version: 1,
    saved: null,
    ...facts,
  };
}
