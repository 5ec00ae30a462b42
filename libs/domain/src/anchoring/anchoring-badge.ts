import type { AnchoringAspect } from './anchoring-aspect';
import type { AnchoringDefinition } from './anchoring-definition';
import type { AnchoringProfile } from './anchoring-profile';
import type { EarnedLevel } from './aspect-standing';
import type { ExactFigure } from './exact-figure';

/** Why the badge "geborgd" is not given; each with what to look at. */
export type BadgeRefusal =
  | { readonly reason: 'NOT_COMPUTABLE' }
  | { readonly reason: 'NOTHING_APPLICABLE' }
  | { readonly reason: 'NOT_RATED'; readonly aspect: AnchoringAspect }
  | {
      readonly reason: 'LEVEL_TOO_LOW';
      readonly aspect: AnchoringAspect;
      readonly level: EarnedLevel;
    }
  | {
      readonly reason: 'NOT_CONFIRMED_LONG_ENOUGH';
      readonly aspect: AnchoringAspect;
      readonly yearsConfirmed: number;
    }
  | { readonly reason: 'BELOW_GOAL'; readonly goal: number; readonly index: number };

/** The badge "geborgd", apart from the label: given, or every reason why not. */
export type AnchoringBadge = {
  readonly given: boolean;
  readonly refusals: readonly BadgeRefusal[];
};

/**
 * Whether the badge "geborgd" is given. A mean lets a strong aspect hide a weak one; this rule does not: every
 * applicable core component must be at level 2 or higher and confirmed in two consecutive school years, and the
 * index, as shown, must reach the goal that the school set. A school without a goal of its own has none to miss.
 * Source: reference 3.3, badge.
 * @param goal the school's own goal, an index from 0 to 100, or null
 */
export function anchoringBadge(
  profile: AnchoringProfile,
  index: ExactFigure | null,
  definition: AnchoringDefinition,
  goal: number | null,
): AnchoringBadge {
  const core = profile.filter((entry) => entry.core && entry.standing.state !== 'NOT_APPLICABLE');
  const refusals = core.flatMap(({ aspect, standing }): BadgeRefusal[] => {
    if (standing.state !== 'RATED') return [{ reason: 'NOT_RATED', aspect }];
    const { earnedLevel: level, yearsConfirmed } = standing;
    if (level < definition.badge.lowestCoreLevel)
      return [{ reason: 'LEVEL_TOO_LOW', aspect, level }];
    if (yearsConfirmed >= definition.badge.consecutiveYears) return [];
    return [{ reason: 'NOT_CONFIRMED_LONG_ENOUGH', aspect, yearsConfirmed }];
  });
  if (core.length === 0) refusals.push({ reason: 'NOTHING_APPLICABLE' });
  if (index === null) refusals.push({ reason: 'NOT_COMPUTABLE' });
  else if (goal !== null && index.shown < goal) {
    refusals.push({ reason: 'BELOW_GOAL', goal, index: index.shown });
  }
  return { given: refusals.length === 0, refusals };
}
