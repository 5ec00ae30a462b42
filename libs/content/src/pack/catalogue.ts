import type {
  DatabankKey,
  GoalKey,
  RecognitionLevelKey,
  RegisterSector,
  TargetGroupKey,
} from '@verankerd/domain';
import type { Localised } from './localised';

/**
 * Whether a recognition can be relied on: `SEEN` when the databank's own page states the level and
 * carries a date, else `UNVERIFIED` ("niet gecontroleerd" on screen). Neither was checked live.
 */
export const recognitionStatuses = ['SEEN', 'UNVERIFIED'] as const;

/** One of the statuses of a recognition. */
export type RecognitionStatus = (typeof recognitionStatuses)[number];

/** One verdict of a databank on an intervention, as a source states it. */
export type CatalogueRecognition = {
  readonly level: RecognitionLevelKey;
  /** The databank that gave the verdict; `NOT_STATED` when the source does not name one. */
  readonly databank: DatabankKey | 'NOT_STATED';
  /** When the verdict was given: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when not stated. */
  readonly recognisedOn: string | null;
  /** The date that the source page carries, in the same forms; null when none was seen. */
  readonly seenOn: string | null;
  readonly status: RecognitionStatus;
  /** Who says so. A provider's own claim is not a verdict. */
  readonly reportedBy: 'DATABANK' | 'PROVIDER' | 'OTHER';
  /** Whether it is the last verdict known of this databank, or one that a later verdict replaced. */
  readonly standing: 'LATEST_KNOWN' | 'EARLIER';
  /** Whether the source says that the intervention is being assessed again. */
  readonly reassessment: 'STATED_YES' | 'STATED_NO' | 'NOT_STATED';
  readonly url: string;
};

/** A page about the intervention, with the plain name of the site. */
export type CatalogueLink = { readonly site: string; readonly url: string };

/** An intervention that a school can choose. What no source states is null or empty, never guessed. */
export type CatalogueEntry = {
  /** Stable key in kebab case; never reused for another intervention. */
  readonly key: string;
  /** Proper name, the same in both languages. */
  readonly name: string;
  /** Owner, provider or developer as the source names it; null when not stated. */
  readonly provider: string | null;
  /** Special primary (sbo) counts as `PO`, as in the register; so and vso as `GO`; mbo is out of scope. */
  readonly sectors: readonly RegisterSector[];
  /**
   * `UNIVERSAL` where the source names whole classes or years without a condition; the other two
   * where it names a raised risk or problems; empty where it leaves this open.
   */
  readonly targetLevels: readonly TargetGroupKey[];
  /** The guide's goals whose words come back in the stated aim; empty when none does. */
  readonly goals: readonly GoalKey[];
  readonly targetGroup: Localised;
  readonly aim: Localised | null;
  readonly carriedOutBy: Localised | null;
  /** Size and demands: lessons, weeks, training. */
  readonly size: Localised | null;
  /** Anything that a reader has to know before relying on this entry; null when there is nothing. */
  readonly remark: Localised | null;
  /** Newest verdict first; empty when no recognition was found. */
  readonly recognitions: readonly CatalogueRecognition[];
  readonly links: readonly CatalogueLink[];
  /** Seven-digit id that Loket Gezond Leven and Gezonde School share; null when not seen. */
  readonly loketId: string | null;
};

/** A version of the list of interventions. */
export type Catalogue = {
  readonly id: string;
  /** Month in which the facts were gathered from stored copies of public pages: `YYYY-MM`. */
  readonly gatheredIn: string;
  /** Shown above the list. */
  readonly caution: Localised;
  readonly entries: readonly CatalogueEntry[];
};
