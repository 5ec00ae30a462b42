import type { Localised } from '@verankerd/content';
import type { Texts } from '@verankerd/content/texts';
import type { AnchoringRules, AspectStanding } from '@verankerd/domain';
import { levelWord } from './aspect-words';

/**
 * Why the earned level is what it is, in one sentence: earned over years, fallen back, or what is still missing.
 * Nothing when earned and agreed are the same and there is nothing to add.
 */
export function standingSentence(
  standing: AspectStanding,
  { consecutiveYears }: AnchoringRules,
  texts: Texts['anchoring']['profile'],
  read: (text: Localised) => string,
): string | undefined {
  if (standing.state !== 'RATED') return undefined;
  const { agreedLevel, earnedLevel, missedYears, yearsConfirmed } = standing;
  if (earnedLevel === 3) return texts.earnedByYears(yearsConfirmed);
  if (missedYears > 0 && earnedLevel === agreedLevel && agreedLevel === 2)
    return texts.fellFromAnchored(missedYears);
  if (missedYears > 0 && agreedLevel > 0)
    return texts.fell(read(levelWord(agreedLevel)).toLowerCase(), missedYears);
  if (agreedLevel !== 2) return undefined;
  if (yearsConfirmed >= consecutiveYears && standing.evidence !== 'LASTING_PLACE')
    return texts.needsPlace;
  return standing.evidence === 'LASTING_PLACE' ? texts.needsYear : texts.onTheWay;
}
