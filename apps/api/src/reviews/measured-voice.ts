import type { FigureVoice } from '@verankerd/content';
import { en, nl, type Texts } from '@verankerd/content/texts';

/** How figures of a review are written in a language. */
export type MeasuredVoice = FigureVoice & { readonly reviews: Texts['reviews'] };

const voices = { nl: voiceIn('nl-NL', nl), en: voiceIn('en-GB', en) };

/** Words about a figure in both languages. */
export function inBothVoices(write: (voice: MeasuredVoice) => string): {
  readonly nl: string;
  readonly en: string;
} {
  return { nl: write(voices.nl), en: write(voices.en) };
}

function voiceIn(locale: string, texts: Texts): MeasuredVoice {
  return {
    texts: texts.evaluations,
    reviews: texts.reviews,
    number: (value, maximumFractionDigits = 0) =>
      value.toLocaleString(locale, { maximumFractionDigits }),
  };
}
