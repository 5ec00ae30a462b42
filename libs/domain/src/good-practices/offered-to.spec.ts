import * as fc from 'fast-check';
import { aspectKeys, aspectsOf, questionKeys, type AspectKey } from '../questions/questions';
import type { AspectRating } from '../ratings/aspect-rating';
import { isWeakOn, offeredTo, type MarkedPractice, type PractisingSchool } from './offered-to';

const rated = (level: 0 | 1 | 2): AspectRating => ({ state: 'RATED', level });
const [first, second] = aspectsOf('TEAM_PREPARATION') as [AspectKey, AspectKey];

const practice: MarkedPractice = {
  schoolId: 'strong',
  question: 'TEAM_PREPARATION',
  isWithdrawn: false,
  parentIds: ['board', 'partnership'],
};
const school: PractisingSchool = {
  schoolId: 'weak',
  parentIds: ['board'],
  choices: [
    { choiceId: 'weak choice', ratings: new Map([[first, rated(0)]]) },
    { choiceId: 'strong choice', ratings: new Map([[first, rated(2)]]) },
  ],
};

describe('isWeakOn', () => {
  it.each<[string, readonly [AspectKey, AspectRating][], boolean]>([
    ['nothing rated', [], false],
    ['an aspect not yet', [[first, rated(0)]], true],
    [
      'one not yet beside one arranged',
      [
        [first, rated(0)],
        [second, rated(2)],
      ],
      true,
    ],
    [
      'all partly',
      [
        [first, rated(1)],
        [second, rated(1)],
      ],
      true,
    ],
    [
      'partly beside arranged',
      [
        [first, rated(1)],
        [second, rated(2)],
      ],
      false,
    ],
    ['not applicable only', [[first, { state: 'NOT_APPLICABLE', reason: 'n.v.t.' }]], false],
    ['an aspect of another question', [['TIME', rated(0)]], false],
  ])('looks at the own ratings: %s', (_, ratings, expected) => {
    expect(isWeakOn('TEAM_PREPARATION', new Map(ratings))).toBe(expected);
  });
});

describe('offeredTo', () => {
  it('is a help for the choices that are weak on the question', () => {
    expect(offeredTo(practice, school)).toEqual(['weak choice']);
  });

  it.each<[string, Partial<MarkedPractice>, Partial<PractisingSchool>]>([
    ['that took it back', { isWithdrawn: true }, {}],
    ['with its own practice', {}, { schoolId: 'strong' }],
    ['of another board and partnership', {}, { parentIds: ['another'] }],
    ['that belongs nowhere', {}, { parentIds: [] }],
    ['without choices', {}, { choices: [] }],
  ])('offers nothing to a school %s', (_, marked, other) => {
    expect(offeredTo({ ...practice, ...marked }, { ...school, ...other })).toEqual([]);
  });

  it('offers to schools in the same partnership too', () => {
    expect(offeredTo(practice, { ...school, parentIds: ['partnership'] })).toHaveLength(1);
  });

  it('never offers a question on which all rated aspects are arranged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questionKeys),
        fc.subarray([...aspectKeys]),
        (question, aspects) => {
          const ratings = new Map(aspects.map((aspect) => [aspect, rated(2)]));
          const choices = [{ choiceId: 'arranged', ratings }];
          expect(offeredTo({ ...practice, question }, { ...school, choices })).toEqual([]);
        },
      ),
    );
  });
});
