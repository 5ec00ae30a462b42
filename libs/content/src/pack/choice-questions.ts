import type { DatabankKey, GoalKey, RecognitionLevelKey, TargetGroupKey } from '@verankerd/domain';
import type { Localised } from './localised';

/** The five questions that a school answers when it chooses an intervention (reference §6.3). */
export const choiceQuestionKeys = [
  'GOAL_AND_TARGET_GROUP',
  'WHERE_FOUND',
  'EFFECTIVENESS',
  'CARRIED_OUT_BY',
  'DEMANDS',
] as const;

/** One of the five choice questions. */
export type ChoiceQuestionKey = (typeof choiceQuestionKeys)[number];

/** One choice question with a short help text in own words; `question.nl` is exact. */
export type ChoiceQuestionText = { readonly question: Localised; readonly help: Localised };

/** An option that a school can tick, with one sentence of help. */
export type OptionText = { readonly label: Localised; readonly help: Localised };

/** A place where interventions are listed. */
export type DatabankText = {
  /** Name as its owner writes it, or a plain description where it has none. */
  readonly name: Localised;
  readonly help: Localised;
  /** Where to look; null when no address was seen. */
  readonly url: string | null;
};

/** A recognition level and how long it holds. */
export type RecognitionLevelText = {
  readonly label: Localised;
  readonly help: Localised;
  /** The level in Loket Gezond Leven's own words; null when it does not use this level. */
  readonly wordingLoket: string | null;
  /** The level in the NJi databank's own words; null when it does not use this level. */
  readonly wordingNji: string | null;
  /** Calendar years that a recognition holds from its date; null when that was not stated. */
  readonly validYears: number | null;
};

/** A version of everything that is asked about the choice of an intervention. */
export type ChoiceQuestions = {
  readonly id: string;
  readonly attribution: Localised;
  readonly questions: Readonly<Record<ChoiceQuestionKey, ChoiceQuestionText>>;
  readonly goals: Readonly<Record<GoalKey, OptionText>>;
  readonly targetGroups: Readonly<Record<TargetGroupKey, OptionText>>;
  readonly databanks: Readonly<Record<DatabankKey, DatabankText>>;
  readonly recognitionLevels: Readonly<Record<RecognitionLevelKey, RecognitionLevelText>>;
  /** Shown where an intervention has no recognition at all. */
  readonly notInDatabank: Localised;
  /** Shown where a level was not checked at its source. */
  readonly unverified: Localised;
  /** Plain warning when a school enters an own intervention. */
  readonly ownInterventionWarning: Localised;
};
