import { addDays, type PlainDate } from '../school-year/plain-date';
import {
  attentionReason,
  daysUntilBehind,
  questionState,
  type AttentionReason,
  type QuestionProgress,
  type QuestionState,
} from './question-state';

/** How a question stands on a day, and why it asks for attention when it does. */
export type QuestionStanding = {
  readonly state: QuestionState;
  readonly reason: AttentionReason['code'] | null;
};

/** The letter of each standing: it is stored and sent by the thousands. */
const standings = {
  T: { state: 'ON_TRACK', reason: null },
  O: { state: 'ATTENTION', reason: 'OVERDUE' },
  P: { state: 'ATTENTION', reason: 'NOTHING_PLANNED' },
  B: { state: 'BEHIND', reason: 'OVERDUE' },
  D: { state: 'DONE', reason: null },
  N: { state: 'NOT_STARTED', reason: null },
  X: { state: 'NOT_APPLICABLE', reason: null },
} as const satisfies Readonly<Record<string, QuestionStanding>>;

/** The letter of a standing. */
export type StandingLetter = keyof typeof standings;

/** All letters, as they stand in a text of standings. */
export const standingLetters = Object.keys(standings).join('');

/**
 * The standing that a letter means.
 * @throws RangeError when it means none.
 */
export function standingOfLetter(letter: string): QuestionStanding {
  if (!Object.hasOwn(standings, letter)) throw new RangeError(`No standing: ${letter}`);
  return standings[letter as StandingLetter];
}

/** How a question stands on a day, as a letter. */
export function standingLetter(progress: QuestionProgress, day: PlainDate): StandingLetter {
  switch (questionState(progress, day)) {
    case 'ON_TRACK':
      return 'T';
    case 'ATTENTION':
      return attentionReason(progress, day)?.code === 'OVERDUE' ? 'O' : 'P';
    case 'BEHIND':
      return 'B';
    case 'DONE':
      return 'D';
    case 'NOT_STARTED':
      return 'N';
    case 'NOT_APPLICABLE':
      return 'X';
  }
}

/**
 * How seven questions stand from day to day when nobody changes anything: dates that pass make them ask for attention.
 * Whoever reads thousands of summaries looks the letters up, and the rule itself stays in one place.
 */
export type StandingTimeline = {
  /** Days on which a letter changes, first first. */
  readonly changesOn: readonly PlainDate[];
  /** The letters of the seven questions before the first of those days, and from each of them on: one text more. */
  readonly letters: readonly string[];
};

/** Follows the seven questions over the days on which the first open milestone of one of them is overdue, or long. */
export function standingTimeline(questions: readonly QuestionProgress[]): StandingTimeline {
  const planned = questions.flatMap(({ earliestOpenOn }) => earliestOpenOn ?? []);
  const days = planned.flatMap((day) => [addDays(day, 1), addDays(day, daysUntilBehind + 1)]);
  const changesOn = [...new Set(days)].sort();
  // On the planned day itself nothing is overdue yet; without open milestones every day is the same.
  const before = [...planned].sort()[0] ?? anyDay;
  return {
    changesOn,
    letters: [before, ...changesOn].map((day) =>
      questions.map((progress) => standingLetter(progress, day)).join(''),
    ),
  };
}

const anyDay = '2000-01-01' as PlainDate;
