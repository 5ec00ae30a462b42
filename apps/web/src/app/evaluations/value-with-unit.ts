import { valueWords, type FigureVoice, type ShownFigure } from '@verankerd/content';
import type { Indicator } from '@verankerd/contract';

/** A figure in words, with the unit where it is an amount: `60 uur`. */
export function valueWithUnit(
  content: ShownFigure,
  measure: Indicator['measure'],
  voice: FigureVoice,
): string {
  const words = valueWords(content, voice);
  return measure.kind === 'AMOUNT' && content.state === 'SHOWN'
    ? `${words} ${measure.unit}`
    : words;
}
