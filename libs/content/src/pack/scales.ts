import {
  type AnchoringLabel,
  type OptionalAnchoringAspect,
  type QuestionState,
} from '@verankerd/domain';
import { type Localised } from './localised';

/** The shape that goes with a state, so that colour is never the only sign. */
export type StateShape = 'CIRCLE' | 'TRIANGLE' | 'SQUARE' | 'CHECK' | 'RING' | 'DASH';

/** A level of an aspect: its word and the rule that decides between it and its neighbours. */
export type LevelText = {
  readonly label: Localised;
  /** Decision rule of reference §3.2 in plain words. */
  readonly rule: Localised;
};

/** A version of all scales shown on screen. The limits of the figures live in libs/domain. */
export type Scales = {
  readonly id: string;
  readonly rating: {
    /** Levels 0 to 2 are rated by the team; 3 is earned over school years and never ticked. */
    readonly levels: Readonly<Record<0 | 1 | 2 | 3, LevelText>>;
    /** Nothing was said yet; never counts as 0. */
    readonly notRated: LevelText;
    /** Asks for a reason. */
    readonly notApplicable: LevelText;
  };
  readonly progress: Readonly<
    Record<
      QuestionState,
      { readonly label: Localised; readonly shape: StateShape; readonly meaning: Localised }
    >
  >;
  readonly anchoring: {
    readonly labels: Readonly<Record<AnchoringLabel, Localised>>;
    /** Aspects that the index may count besides the guide's 21 (reference §3.3, G to J). */
    readonly optionalAspects: Readonly<Record<OptionalAnchoringAspect, Localised>>;
    readonly badge: { readonly label: Localised; readonly rule: Localised };
    /** An aspect that nobody confirmed in time (reference §3.3, 31 October). */
    readonly lapsed: { readonly label: Localised; readonly rule: Localised };
    /** Shown instead of an index when too few aspects are rated. */
    readonly notYetCalculable: Localised;
    /** Explains why a first year cannot reach the top. */
    readonly firstYearCeiling: Localised;
    /** Stands beside every label and badge: what the figures are not. */
    readonly convention: Localised;
  };
};
