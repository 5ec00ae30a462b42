import type { Localised } from '@verankerd/content';
import type { Texts } from '@verankerd/content/texts';
import type { AnchoringDefinition, BadgeRefusal } from '@verankerd/domain';
import { aspectLabel, levelWord } from './aspect-words';

/** How the reader is spoken to about figures. */
export type FigureVoice = {
  readonly texts: Texts['anchoring'];
  readonly read: (text: Localised) => string;
  /** One decimal: `55,6`. */
  readonly figure: (value: number) => string;
};

/** Why the badge "geborgd" is not given, in a sentence. */
export function refusalSentence(
  refusal: BadgeRefusal,
  { badge }: AnchoringDefinition,
  { texts, read, figure }: FigureVoice,
): string {
  const { refusals } = texts.badge;
  switch (refusal.reason) {
    case 'NOT_COMPUTABLE':
    case 'NOTHING_APPLICABLE':
      return refusals[refusal.reason];
    case 'NOT_RATED':
      return refusals.NOT_RATED(read(aspectLabel(refusal.aspect)));
    case 'LEVEL_TOO_LOW':
      return refusals.LEVEL_TOO_LOW(
        read(aspectLabel(refusal.aspect)),
        read(levelWord(refusal.level)).toLowerCase(),
      );
    case 'NOT_CONFIRMED_LONG_ENOUGH':
      return refusals.NOT_CONFIRMED_LONG_ENOUGH(
        read(aspectLabel(refusal.aspect)),
        refusal.yearsConfirmed,
        badge.consecutiveYears,
      );
    case 'BELOW_GOAL':
      return refusals.BELOW_GOAL(figure(refusal.goal), figure(refusal.index));
  }
}
