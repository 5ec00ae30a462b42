import * as fc from 'fast-check';
import { smallestVoteShown, voteChoices, voteOutcome } from './team-vote';

const anyVotes = fc.array(fc.constantFrom(...voteChoices), { maxLength: 40 });

describe('voteOutcome', () => {
  it('shows of four votes their number alone, also when all are alike', () => {
    expect(voteOutcome(['LEVEL_2', 'LEVEL_2', 'LEVEL_2', 'LEVEL_2'])).toEqual({
      votes: 4,
      spread: null,
    });
  });

  it('shows the spread of five, with the choices that nobody made', () => {
    expect(voteOutcome(['LEVEL_2', 'LEVEL_1', 'LEVEL_2', 'UNSURE', 'LEVEL_2'])).toEqual({
      votes: 5,
      spread: [
        { choice: 'LEVEL_0', votes: 0 },
        { choice: 'LEVEL_1', votes: 1 },
        { choice: 'LEVEL_2', votes: 3 },
        { choice: 'NOT_APPLICABLE', votes: 0 },
        { choice: 'UNSURE', votes: 1 },
      ],
    });
  });

  it('tells the same whatever the order in which was voted, and never a spread of a few', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const outcome = voteOutcome(votes);
        expect(voteOutcome(votes.toReversed())).toEqual(outcome);
        expect(outcome.spread === null).toBe(votes.length < smallestVoteShown);
        const sum = outcome.spread?.reduce((total, one) => total + one.votes, 0);
        expect(sum ?? votes.length).toBe(votes.length);
      }),
    );
  });
});
