import type { AnchoringLabel } from '../anchoring/anchoring-definition';
import type { ConfirmationState, EarnedLevel } from '../anchoring/aspect-standing';
import type { ChangeMeaning, Verdict } from '../evaluations/verdict';
import type { MilestoneStatus } from '../milestones/milestone';
import type { AspectKey, QuestionKey } from '../questions/questions';
import type { RatedLevel, RatingState } from '../ratings/aspect-rating';
import type { PlainDate } from '../school-year/plain-date';

/** A milestone of the school year that is looked back on. */
export type ReviewedMilestone = {
  readonly question: QuestionKey;
  readonly title: string;
  readonly status: MilestoneStatus;
  readonly plannedOn: PlainDate;
  readonly doneOn: PlainDate | null;
  /** Why it was last moved, dropped, carried over or opened again. */
  readonly reason: string | null;
};

/** An aspect as it stood at the end of the school year, or stands now while that runs. */
export type ReviewedAspect = {
  readonly aspect: AspectKey;
  readonly state: RatingState;
  readonly level: RatedLevel | null;
  readonly earnedLevel: EarnedLevel | null;
  /** Null when it was never rated. */
  readonly confirmation: ConfirmationState | null;
  /** What shows that it is as rated. */
  readonly evidence: readonly unknown[];
};

/** One of the seven questions with its aspects, and the short answer to a question that begins with "Hoe". */
export type ReviewedQuestion = {
  readonly question: QuestionKey;
  readonly aspects: readonly ReviewedAspect[];
  readonly answer: string | null;
};

/** Words as they were fixed in both languages when a figure was disclosed. */
export type WordsOfFigure = { readonly nl: string; readonly en: string };

/** What a measurement says of this school year, and of the change up to it. */
export type ReviewedMeasurement = {
  readonly name: string;
  /** The figure of this school year, or why there is none to see; null when nothing was handed in. */
  readonly thisYear: WordsOfFigure | null;
  readonly verdict: {
    readonly verdict: Verdict;
    readonly meaning: ChangeMeaning;
    readonly sentence: WordsOfFigure;
  } | null;
};

/** How often the intervention was carried out, of what was planned. */
export type ReviewedDelivery = { readonly planned: number; readonly given: number };

/** All that a review looks back on: facts that the school kept during the year, none typed for the review. */
export type ReviewedYear = {
  /** The day of the figures: the last of the school year, or today while it runs. */
  readonly asOf: PlainDate;
  /** What the school wanted to reach when it chose the intervention. */
  readonly goal: string;
  readonly milestones: readonly ReviewedMilestone[];
  readonly questions: readonly ReviewedQuestion[];
  readonly anchoring: {
    /** 0 to 100; null when it cannot be computed. */
    readonly index: number | null;
    readonly label: AnchoringLabel | null;
    readonly badgeGiven: boolean;
  };
  readonly measurements: readonly ReviewedMeasurement[];
  readonly delivery: ReviewedDelivery | null;
};
