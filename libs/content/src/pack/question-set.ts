import type { AspectKey, QuestionKey } from '@verankerd/domain';
import type { Localised } from './localised';

/** One of the seven implementation questions as shown on screen (reference §6.1). */
export type QuestionText = {
  /** The question itself; `nl` is the guide's exact wording, `en` is an own translation. */
  readonly question: Localised;
  /** The words in parentheses below the question; `nl` is exact, with its parentheses. */
  readonly aspectsInParentheses: Localised;
  /** Whether the question asks how, so that it takes a short answer besides ratings. */
  readonly asksHow: boolean;
};

/** What a core team reads about one aspect before it rates it (reference §6.2, table row 91). */
export type AspectText = {
  /** Short name of the aspect; `nl` is near-verbatim from the guide. */
  readonly label: Localised;
  /** Why this aspect matters, in own words. */
  readonly why: Localised;
  /** One believable example per sector; made up, never about a real school. */
  readonly examples: {
    readonly po: Localised;
    readonly vo: Localised;
    readonly go: Localised;
  };
  /** Whole minutes a core team needs to talk it through and note its evidence; own estimate. */
  readonly minutes: number;
};

/** A version of the seven questions and their 21 aspects. A rating stores the id it was made under. */
export type QuestionSet = {
  /** Name and version, such as `questions@1`. A changed text gets a new version. */
  readonly id: string;
  /** Who wrote the questions; shown wherever they stand. */
  readonly attribution: Localised;
  /** Where in the guide the wording stands. */
  readonly source: Localised;
  /** The guide's sentence above the seven questions; `nl` is exact. */
  readonly intro: Localised;
  readonly questions: Readonly<Record<QuestionKey, QuestionText>>;
  readonly aspects: Readonly<Record<AspectKey, AspectText>>;
};
