import * as fc from 'fast-check';
import { questionDistributions } from './question-distribution';
import { standingLetters } from './standing';

describe('the distribution of states at the seven questions', () => {
  it('counts choices per state, with both reasons for attention together', () => {
    const [first, second] = questionDistributions([
      { question: 0, letter: 'T', choices: 4 },
      { question: 0, letter: 'O', choices: 2 },
      { question: 0, letter: 'P', choices: 1 },
      { question: 1, letter: 'X', choices: 7 },
    ]);
    expect(first).toEqual({
      question: 'SCHOOLWIDE_APPROACH',
      counts: {
        ON_TRACK: 4,
        ATTENTION: 3,
        BEHIND: 0,
        DONE: 0,
        NOT_STARTED: 0,
        NOT_APPLICABLE: 0,
      },
    });
    expect(second?.counts.NOT_APPLICABLE).toBe(7);
  });

  it('loses no choice and makes none up', () => {
    const tally = fc.record({
      question: fc.integer({ min: 0, max: 6 }),
      letter: fc.constantFrom(...standingLetters),
      choices: fc.integer({ min: 0, max: 9000 }),
    });
    fc.assert(
      fc.property(fc.array(tally), (tallies) => {
        const counted = questionDistributions(tallies)
          .flatMap(({ counts }) => Object.values(counts))
          .reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(tallies.reduce((sum, { choices }) => sum + choices, 0));
      }),
    );
  });
});
