import type { AnchoringAspect } from './anchoring-aspect';
import { anchoringBadge, type AnchoringBadge } from './anchoring-badge';
import type { AnchoringDefinition, AnchoringLabel } from './anchoring-definition';
import {
  anchoringProfile,
  applicableEntries,
  ratedEntries,
  weightedIndex,
  type AnchoringProfile,
} from './anchoring-profile';
import type { AspectStandings, EarnedLevel } from './aspect-standing';
import { percentageOf, shareOf, type ExactFigure } from './exact-figure';

/** The index, or why it cannot be computed: too few components rated, or none that applies. */
export type AnchoringIndex =
  | { readonly state: 'COMPUTED'; readonly figure: ExactFigure }
  | {
      readonly state: 'NOT_COMPUTABLE';
      readonly reason: 'COVERAGE_TOO_LOW' | 'NOTHING_APPLICABLE';
    };

/** How firmly one choice is anchored on one day. Derived, never edited; everything in it is shown together. */
export type AnchoringResult = {
  /** The definition that made it. Results of different definitions are never compared. */
  readonly definitionId: string;
  readonly profile: AnchoringProfile;
  readonly index: AnchoringIndex;
  /** Rated components of those that apply; null when none applies. */
  readonly coverage: ExactFigure | null;
  /** The index if everything missing were 0, and if it were 3; null when no component applies. */
  readonly interval: { readonly low: ExactFigure; readonly high: ExactFigure } | null;
  /** The label that goes with the index; null when it cannot be computed. */
  readonly label: AnchoringLabel | null;
  /** The lowest level and every component at it; null when none is rated or all are anchored. */
  readonly weakestLink: {
    readonly level: EarnedLevel;
    readonly aspects: readonly AnchoringAspect[];
  } | null;
  /** Rated components with any evidence, of all that are rated; null when none is rated. */
  readonly evidenceShare: ExactFigure | null;
  /** Consecutive school years in which every applicable core component was confirmed at level 2. */
  readonly yearsConfirmed: number;
  readonly badge: AnchoringBadge;
  /**
   * The highest index that this school year allows: 66.7 while no component can be anchored yet, as in a first
   * school year or after years without confirmations; else 100.
   */
  readonly ceiling: ExactFigure;
};

/**
 * How firmly a choice is anchored by a definition: index, coverage, interval, weakest link, label, badge, ceiling.
 * Not rated never counts as 0: it lowers the coverage and widens the interval. Source: reference 3.3.
 * @param goal the school's own goal for the index, 0 to 100, or null when it set none
 */
export function anchoringResult(
  standings: AspectStandings,
  definition: AnchoringDefinition,
  goal: number | null = null,
): AnchoringResult {
  const profile = anchoringProfile(standings, definition);
  const applicable = applicableEntries(profile);
  const rated = ratedEntries(profile);
  const index = indexOf(applicable, rated, definition);
  const figure = index.state === 'COMPUTED' ? index.figure : null;
  return {
    definitionId: definition.id,
    profile,
    index,
    coverage: applicable.length === 0 ? null : shareOf(rated.length, applicable.length),
    interval: intervalOf(applicable, definition),
    label: figure === null ? null : anchoringLabelOf(figure, definition),
    weakestLink: weakestLinkOf(rated, definition),
    evidenceShare: evidenceShareOf(rated),
    yearsConfirmed: yearsConfirmedOf(applicable),
    badge: anchoringBadge(profile, figure, definition, goal),
    ceiling: ceilingOf(rated, definition),
  };
}

/** The label of an index. The figure as shown decides, so that the screen never contradicts itself. */
export function anchoringLabelOf(
  index: ExactFigure,
  definition: AnchoringDefinition,
): AnchoringLabel {
  return definition.labels.findLast(({ from }) => index.shown >= from)?.label ?? 'START';
}

function indexOf(
  applicable: AnchoringProfile,
  rated: AnchoringProfile,
  { coverageMinimum, highestLevel }: AnchoringDefinition,
): AnchoringIndex {
  if (applicable.length === 0) return { state: 'NOT_COMPUTABLE', reason: 'NOTHING_APPLICABLE' };
  const isCovered =
    rated.length * coverageMinimum.whole >= applicable.length * coverageMinimum.part;
  const figure = isCovered ? weightedIndex(rated, highestLevel) : null;
  return figure
    ? { state: 'COMPUTED', figure }
    : { state: 'NOT_COMPUTABLE', reason: 'COVERAGE_TOO_LOW' };
}

function intervalOf(
  applicable: AnchoringProfile,
  { highestLevel }: AnchoringDefinition,
): AnchoringResult['interval'] {
  const low = weightedIndex(applicable, highestLevel, 0);
  const high = weightedIndex(applicable, highestLevel, highestLevel);
  return low && high ? { low, high } : null;
}

function weakestLinkOf(
  rated: AnchoringProfile,
  { highestLevel }: AnchoringDefinition,
): AnchoringResult['weakestLink'] {
  let level = highestLevel;
  for (const entry of rated) {
    if (entry.level !== null && entry.level < level) level = entry.level;
  }
  if (level === highestLevel) return null;
  return { level, aspects: rated.filter((entry) => entry.level === level).map((e) => e.aspect) };
}

function evidenceShareOf(rated: AnchoringProfile): ExactFigure | null {
  if (rated.length === 0) return null;
  const supported = rated.filter(({ standing }) => standing.evidence !== 'NONE');
  return shareOf(supported.length, rated.length);
}

function yearsConfirmedOf(applicable: AnchoringProfile): number {
  const years = applicable
    .filter(({ core }) => core)
    .map(({ standing }) => (standing.state === 'RATED' ? standing.yearsConfirmed : 0));
  return years.length === 0 ? 0 : Math.min(...years);
}

function ceilingOf(rated: AnchoringProfile, definition: AnchoringDefinition): ExactFigure {
  const isOpen = rated.some(
    ({ standing }) => standing.state === 'RATED' && standing.canBecomeAnchored,
  );
  const reachable = isOpen ? definition.highestLevel : definition.highestRatedLevel;
  return percentageOf(reachable, definition.highestLevel);
}
