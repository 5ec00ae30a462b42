import { type IndicatorFamily } from '@verankerd/domain';
import type { TargetGroupKey } from '@verankerd/domain';
import { type Localised } from './localised';

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
  readonly families: readonly IndicatorFamily[];
  readonly reason: Localised;
};

/** A version of instruments and indicator families. */
export type Instruments = {
  readonly id: string;
  /** Where the names come from and how old the list is. */
  readonly source: Localised;
  readonly instruments: readonly InstrumentName[];
  readonly families: Readonly<Record<IndicatorFamily, IndicatorFamilyText>>;
  readonly recommended: Readonly<Record<TargetGroupKey, RecommendedSet>>;
};
