/**
 * What a member can say in a team vote about an aspect: level 0, 1 or 2 of the scale, that it does not apply, or that
 * one does not know. Source: reference 3.2 (scale) and 3.3 (team vote).
 */
export const voteChoices = ['LEVEL_0', 'LEVEL_1', 'LEVEL_2', 'NOT_APPLICABLE', 'UNSURE'] as const;

/** One of the things to say in a team vote. */
export type VoteChoice = (typeof voteChoices)[number];

/** How many votes there must be before their spread is shown. Source: reference 3.4, rule 10 (staff pulses). */
export const smallestVoteShown = 5;

/** How often each choice was made, in the order of `voteChoices`. */
export type VoteSpread = readonly { readonly choice: VoteChoice; readonly votes: number }[];

/** A vote as the team sees it together. With few votes a spread would tell who said what: then only their number. */
export type VoteOutcome = {
  readonly votes: number;
  /** Null when there are fewer votes than `smallestVoteShown`. */
  readonly spread: VoteSpread | null;
};

/** Counts a vote, and hides the spread of a small one. */
export function voteOutcome(choices: readonly VoteChoice[]): VoteOutcome {
  const votes = choices.length;
  if (votes < smallestVoteShown) return { votes, spread: null };
  return {
    votes,
    spread: voteChoices.map((choice) => ({
      choice,
      votes: choices.filter((one) => one === choice).length,
    })),
  };
}
