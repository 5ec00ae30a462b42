import type { QuestionKey } from '../questions/questions';
import type { AnchoringAspect } from './anchoring-aspect';
import type { AnchoringDefinition, ComponentKey } from './anchoring-definition';
import {
  earnedLevelOf,
  standingOf,
  type AspectStanding,
  type AspectStandings,
  type EarnedLevel,
} from './aspect-standing';
import { percentageOf, type ExactFigure } from './exact-figure';

/** One component of the index with how it stands. */
export type ProfileEntry = {
  readonly key: ComponentKey;
  readonly aspect: AnchoringAspect;
  readonly question: QuestionKey | null;
  readonly weight: number;
  readonly core: boolean;
  /** The level that counts, or null when not rated or not applicable: those never count as 0. */
  readonly level: EarnedLevel | null;
  readonly standing: AspectStanding;
};

/** The components of a definition with how they stand: what the index is made of, always shown with it. */
export type AnchoringProfile = readonly ProfileEntry[];

/** The profile of a choice: each component of the definition, in its order. */
export function anchoringProfile(
  standings: AspectStandings,
  definition: AnchoringDefinition,
): AnchoringProfile {
  return definition.components.map((component) => {
    const standing = standingOf(standings, component.aspect);
    const { key, aspect, question, weight, core } = component;
    return { key, aspect, question, weight, core, level: earnedLevelOf(standing), standing };
  });
}

/** The components that apply: set S of the formula. */
export function applicableEntries(profile: AnchoringProfile): AnchoringProfile {
  return profile.filter(({ standing }) => standing.state !== 'NOT_APPLICABLE');
}

/** The components that are rated: set R of the formula. */
export function ratedEntries(profile: AnchoringProfile): AnchoringProfile {
  return profile.filter(({ level }) => level !== null);
}

/**
 * 100 x sum of weight x level / sum of weight x 3, over the components given: 0 to 100. A component without a level
 * counts as `missingLevel`. Null when there are no components. Source: reference 3.3, formula.
 */
export function weightedIndex(
  entries: AnchoringProfile,
  highestLevel: number,
  missingLevel = 0,
  weightOf: (entry: ProfileEntry) => number = ({ weight }) => weight,
): ExactFigure | null {
  let points = 0;
  let outOf = 0;
  for (const entry of entries) {
    const weight = weightOf(entry);
    points += weight * (entry.level ?? missingLevel);
    outOf += weight * highestLevel;
  }
  return outOf === 0 ? null : percentageOf(points, outOf);
}
