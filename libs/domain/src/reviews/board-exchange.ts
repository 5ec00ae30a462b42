/** What is said about a review between a school and its board. */
export const reviewReplies = ['QUESTION', 'ANSWER', 'ACKNOWLEDGED'] as const;

/** One of `reviewReplies`: the board asks, the school answers, the board takes note. */
export type ReviewReply = (typeof reviewReplies)[number];

/** How a review stands between a school and its board, from the moment it was handed in. */
export const boardStandings = ['HANDED_IN', 'ASKED', 'ANSWERED', 'ACKNOWLEDGED'] as const;

/** One of `boardStandings`. */
export type BoardStanding = (typeof boardStandings)[number];

/** Who says something: the school about its own review, or the board that it was handed in to. */
export type ExchangeParty = 'SCHOOL' | 'BOARD';

/** Who may say what, and when. A review that was taken note of is closed. */
const transitions: Readonly<
  Record<
    ReviewReply,
    {
      readonly by: ExchangeParty;
      readonly from: readonly BoardStanding[];
      readonly to: BoardStanding;
    }
  >
> = {
  QUESTION: { by: 'BOARD', from: ['HANDED_IN', 'ANSWERED'], to: 'ASKED' },
  ANSWER: { by: 'SCHOOL', from: ['ASKED'], to: 'ANSWERED' },
  ACKNOWLEDGED: { by: 'BOARD', from: ['HANDED_IN', 'ANSWERED', 'ASKED'], to: 'ACKNOWLEDGED' },
};

/** How a review stands after all that was said about it, first word first. */
export function boardStandingAfter(replies: readonly ReviewReply[]): BoardStanding {
  const last = replies.at(-1);
  return last === undefined ? 'HANDED_IN' : transitions[last].to;
}

/** What a party may say about a review that stands like this. */
export function possibleReplies(
  standing: BoardStanding,
  party: ExchangeParty,
): readonly ReviewReply[] {
  return reviewReplies.filter((reply) => {
    const { by, from } = transitions[reply];
    return by === party && from.includes(standing);
  });
}
