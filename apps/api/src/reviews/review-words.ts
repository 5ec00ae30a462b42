import type { ReviewWords } from '@verankerd/content';
import { en, nl } from '@verankerd/content/texts';

/** The languages in which a review is written out. */
export type ReviewLanguage = 'nl' | 'en';

const figures = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
};

/** What is needed to write sentences of a review in a language. */
export function reviewWords(language: ReviewLanguage): ReviewWords {
  const texts = language === 'nl' ? nl : en;
  return {
    texts: texts.reviews,
    shortQuestions: texts.questions.short,
    read: (text) => text[language],
    figure: (value) => figures[language].format(value),
  };
}

/** A sentence in both languages. */
export function inBothLanguages(write: (words: ReviewWords) => string): {
  readonly nl: string;
  readonly en: string;
} {
  return { nl: write(reviewWords('nl')), en: write(reviewWords('en')) };
}
