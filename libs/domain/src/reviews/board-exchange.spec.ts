import { boardStandingAfter, possibleReplies, type ReviewReply } from './board-exchange';

describe('the exchange between school and board', () => {
  it.each<[readonly ReviewReply[], string, readonly ReviewReply[], readonly ReviewReply[]]>([
    [[], 'HANDED_IN', [], ['QUESTION', 'ACKNOWLEDGED']],
    [['QUESTION'], 'ASKED', ['ANSWER'], ['ACKNOWLEDGED']],
    [['QUESTION', 'ANSWER'], 'ANSWERED', [], ['QUESTION', 'ACKNOWLEDGED']],
    [['QUESTION', 'ANSWER', 'QUESTION'], 'ASKED', ['ANSWER'], ['ACKNOWLEDGED']],
    [['ACKNOWLEDGED'], 'ACKNOWLEDGED', [], []],
    [['QUESTION', 'ACKNOWLEDGED'], 'ACKNOWLEDGED', [], []],
  ])(
    'after %j stands at %s: the school may say %j, the board %j',
    (replies, standing, school, board) => {
      const reached = boardStandingAfter(replies);
      expect(reached).toBe(standing);
      expect(possibleReplies(reached, 'SCHOOL')).toEqual(school);
      expect(possibleReplies(reached, 'BOARD')).toEqual(board);
    },
  );
});
