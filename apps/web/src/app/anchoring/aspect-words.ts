import { questionSet1, scales1, type Localised } from '@verankerd/content';
import { isAspectKey, type AnchoringAspect, type AspectStanding } from '@verankerd/domain';

/** What an aspect is called: one of the guide's 21, or an optional component of the index. */
export function aspectLabel(aspect: AnchoringAspect): Localised {
  return isAspectKey(aspect)
    ? questionSet1.aspects[aspect].label
    : scales1.anchoring.optionalAspects[aspect];
}

/** The word for a level as it counts; null is not rated. */
export function levelWord(level: 0 | 1 | 2 | 3 | null): Localised {
  return level === null ? scales1.rating.notRated.label : scales1.rating.levels[level].label;
}

/** The word for how an aspect stands: its earned level, or that it has none. */
export function standingWord(standing: AspectStanding): Localised {
  if (standing.state === 'NOT_APPLICABLE') return scales1.rating.notApplicable.label;
  return levelWord(standing.state === 'RATED' ? standing.earnedLevel : null);
}

/** Whether the confirmation of an aspect has lapsed, so that it fell back. */
export function hasLapsed(standing: AspectStanding): boolean {
  return standing.state !== 'NOT_RATED' && standing.confirmation === 'LAPSED';
}
