import type { QuestionKey } from '../questions/questions';
import type { RatedLevel } from '../ratings/aspect-rating';
import type { DayInSchoolYear } from '../school-calendar/date-in-school-year';
import type { SchoolYear } from '../school-year/school-year';
import type { AnchoringAspect } from './anchoring-aspect';
import type { EarnedLevel } from './aspect-standing';

/** How firm the anchoring is, in words: start, op weg, in opbouw, stevig. Source: reference 3.3, labels. */
export const anchoringLabels = ['START', 'UNDERWAY', 'BUILDING', 'FIRM'] as const;

/** One of the labels. */
export type AnchoringLabel = (typeof anchoringLabels)[number];

/** The letters of the components: A to F are core, G to J optional. Source: reference 3.3, components. */
export const componentKeys = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;

/** The letter of a component. */
export type ComponentKey = (typeof componentKeys)[number];

/** One aspect that counts in the index. */
export type AnchoringComponent = {
  readonly key: ComponentKey;
  readonly aspect: AnchoringAspect;
  /** The question that it comes from; null for a component that stands in no question of the guide. */
  readonly question: QuestionKey | null;
  /** A positive whole number, so that every figure stays an exact fraction. */
  readonly weight: number;
  /** Whether the badge looks at it. */
  readonly core: boolean;
};

/** How a level is earned over the school years and how it lapses. */
export type AnchoringRules = {
  /** The last day on which a judgement of the school year before still holds. */
  readonly deadline: DayInSchoolYear;
  /** How many consecutive school years an aspect must be confirmed at level 2 to become anchored. */
  readonly consecutiveYears: number;
  /** How many levels each school year without a judgement takes, never below 0. */
  readonly levelsLostPerMissedYear: number;
  /**
   * The aspect that must be in place, or not apply, before any other can be anchored; null when there is no such
   * condition. Component G, "not resting on one person", sets it when switched on (reference 3.2, level 3).
   */
  readonly anchoredNeeds: AnchoringAspect | null;
};

/**
 * One version of the anchoring index, whole and as data: what counts, how levels are earned, and every threshold.
 * It is a reasoned convention, not a validated instrument (reference 7, point 3). A published version never
 * changes; another version makes a break in a series.
 */
export type AnchoringDefinition = {
  /** Name and version: `borging-index@1.0.0`, with `+G` and so on for optional components that are on. */
  readonly id: string;
  /** The first school year to which it applies; null when it applies from the beginning. */
  readonly inForceFrom: SchoolYear | null;
  readonly components: readonly AnchoringComponent[];
  /** Components that may be switched on; off by default. */
  readonly optionalComponents: readonly AnchoringComponent[];
  readonly rules: AnchoringRules;
  readonly highestLevel: EarnedLevel;
  /** The highest level that a team can give: what a first school year can reach. */
  readonly highestRatedLevel: RatedLevel;
  /** The index is computed when at least this share of the applicable components is rated. */
  readonly coverageMinimum: { readonly part: number; readonly whole: number };
  /** Each label with the lowest index, as shown with one decimal, to which it applies; rising from 0. */
  readonly labels: readonly { readonly label: AnchoringLabel; readonly from: number }[];
  /** The badge "geborgd": lowest level of every applicable core component, and confirmed school years in a row. */
  readonly badge: { readonly lowestCoreLevel: EarnedLevel; readonly consecutiveYears: number };
};

/**
 * The same definition with optional components switched on. Its id tells them, so that figures with and without
 * them are never joined in one line. G also becomes a condition for level 3 of all other aspects.
 * Letters that the definition does not offer, or that are on already, change nothing.
 */
export function withOptionalComponents(
  definition: AnchoringDefinition,
  keys: readonly ComponentKey[],
): AnchoringDefinition {
  const added = definition.optionalComponents.filter(({ key }) => keys.includes(key));
  if (added.length === 0) return definition;
  const components = [...definition.components, ...added].sort((a, b) => (a.key < b.key ? -1 : 1));
  const needsReplaceable = components.some(({ aspect }) => aspect === 'REPLACEABLE');
  return {
    ...definition,
    id: `${baseOf(definition.id)}+${lettersOf(components)}`,
    components,
    optionalComponents: definition.optionalComponents.filter(({ key }) => !keys.includes(key)),
    rules: needsReplaceable
      ? { ...definition.rules, anchoredNeeds: 'REPLACEABLE' }
      : definition.rules,
  };
}

function baseOf(id: string): string {
  return id.split('+', 1)[0] ?? id;
}

function lettersOf(components: readonly AnchoringComponent[]): string {
  return components
    .filter(({ core }) => !core)
    .map(({ key }) => key)
    .join('');
}
