import { en, nl } from '@verankerd/content/texts';
import type { PlainDate } from '@verankerd/domain';

/** The language of a reader. */
export type ReaderLanguage = 'nl' | 'en';

const dates = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** The texts of reminders in the language of the reader. */
export function textsFor(language: ReaderLanguage): typeof nl.reminders {
  return (language === 'en' ? en : nl).reminders;
}

/** A date as the reader writes it: `24 november 2026`. */
export function writtenDate(date: PlainDate, language: ReaderLanguage): string {
  return dates[language].format(new Date(`${date}T00:00:00Z`));
}
