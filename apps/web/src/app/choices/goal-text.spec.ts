import { choiceQuestions1 } from '@verankerd/content';
import { goalKeys } from '@verankerd/domain';
import * as fc from 'fast-check';
import { goalParts, goalText } from './goal-text';

const bullying = choiceQuestions1.goals.GROUP_DYNAMICS_AND_BULLYING.label;

describe('the goal of a choice', () => {
  it('holds the ticked goals of the guide in its order, then the own words', () => {
    const text = goalText(
      { goals: ['GROUP_DYNAMICS_AND_BULLYING', 'POSITIVE_RELATIONS'], words: ' Minder ruzie ' },
      'nl',
    );
    expect(text).toBe(
      `${choiceQuestions1.goals.POSITIVE_RELATIONS.label.nl}\n${bullying.nl}\nMinder ruzie`,
    );
  });

  it.each([
    ['', { goals: [], words: '' }],
    ['Minder ruzie', { goals: [], words: 'Minder ruzie' }],
    [bullying.nl, { goals: ['GROUP_DYNAMICS_AND_BULLYING'], words: '' }],
    [
      `${bullying.en}\nLess fighting`,
      { goals: ['GROUP_DYNAMICS_AND_BULLYING'], words: 'Less fighting' },
    ],
    [`Eerst dit\n${bullying.nl}`, { goals: [], words: `Eerst dit\n${bullying.nl}` }],
  ])('%j is taken apart', (text, parts) => {
    expect(goalParts(text)).toEqual(parts);
  });

  it('comes out as it went in, whatever a team writes, in either language', () => {
    fc.assert(
      fc.property(
        fc.subarray([...goalKeys]),
        fc.string(),
        fc.constantFrom('nl' as const, 'en' as const),
        (goals, words, language) => {
          expect(goalParts(goalText({ goals, words }, language))).toEqual({
            goals,
            words: words.trim(),
          });
        },
      ),
    );
  });
});
