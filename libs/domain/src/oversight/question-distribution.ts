import { questionKeys, type QuestionKey } from '../questions/questions';
import type { QuestionState } from './question-state';
import { standingOfLetter, type QuestionStanding } from './standing';

/** How many choices have a standing at a question. */
export type StandingTally = {
  /** Place among the seven questions, from 0. */
  readonly question: number;
  /** A letter of `standingLetters`. */
  readonly letter: string;
  readonly choices: number;
};

/** How many choices stand how at one question. */
export type QuestionDistribution = {
  readonly question: QuestionKey;
  readonly counts: Readonly<Record<QuestionState, number>>;
};

/**
 * How many choices stand how, for each of the seven questions. Counts, and no mean of states: they are words in an
 * order. Source: reference 2.2, 3.7.
 * @throws RangeError when a letter means no standing.
 */
export function questionDistributions(
  tallies: readonly StandingTally[],
): readonly QuestionDistribution[] {
  return questionKeys.map((question, place) => {
    const counts: Record<QuestionState, number> = { ...nothing };
    for (const { letter, choices } of tallies.filter((tally) => tally.question === place))
      counts[standingOfLetter(letter).state] += choices;
    return { question, counts };
  });
}

/**
 * The same counts of choices one by one, each with its seven questions in the order of the guide. Source: reference 2.2,
 * 3.7.
 */
export function countStandings(
  choices: readonly { readonly questions: readonly QuestionStanding[] }[],
): readonly QuestionDistribution[] {
  return questionKeys.map((question, place) => {
    const counts: Record<QuestionState, number> = { ...nothing };
    for (const { questions } of choices) {
      const standing = questions[place];
      if (standing) counts[standing.state] += 1;
    }
    return { question, counts };
  });
}

const nothing: Readonly<Record<QuestionState, number>> = {
  ON_TRACK: 0,
  ATTENTION: 0,
  BEHIND: 0,
  DONE: 0,
  NOT_STARTED: 0,
  NOT_APPLICABLE: 0,
};
