import type { TargetGroupKey } from '@verankerd/domain';
import { type Localised } from './localised';

/** Families of things worth measuring about an intervention (reference §3.1). */
export const indicatorFamilyKeys = [
  'REACH',
  'ADOPTION',
  'DOSE',
  'FIDELITY',
  'ADAPTATION',
  'QUALITY',
  'SATISFACTION',
  'FEASIBILITY',
  'FIT',
  'NORMALISATION',
  'OUTCOME_WELLBEING',
  'OUTCOME_SAFETY',
  'PARENTS',
  'ANCHORING',
  'EFFORT',
] as const;

/** One of the indicator families. */
export type IndicatorFamilyKey = (typeof indicatorFamilyKeys)[number];

/** An instrument of which a school may enter school-level results. No items are held. */
export type InstrumentName = {
  /** Stable key in kebab case. */
  readonly key: string;
  /** Proper name as on the Inspectorate's list, the same in both languages. */
  readonly name: string;
};

/** An indicator family in plain words. */
export type IndicatorFamilyText = {
  readonly label: Localised;
  /** The question that the family answers; `nl` as in reference §3.1. */
  readonly question: Localised;
};

/** The few families that are enough for a school year, and why these. */
export type RecommendedSet = {
  readonly families: readonly IndicatorFamilyKey[];
  readonly reason: Localised;
};

/** A version of instruments and indicator families. */
export type Instruments = {
  readonly id: string;
  /** Where the names come from and how old the list is. */
  readonly source: Localised;
  readonly instruments: readonly InstrumentName[];
  readonly families: Readonly<Record<IndicatorFamilyKey, IndicatorFamilyText>>;
  readonly recommended: Readonly<Record<TargetGroupKey, RecommendedSet>>;
};
