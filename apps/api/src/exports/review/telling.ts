import type { ReviewSnapshot } from '@verankerd/contract';
import { en, nl, type Texts } from '@verankerd/content/texts';
import type { PlainDate } from '@verankerd/domain';
import type { DocumentFacts } from '../document/document';

/** A language that files are made in. */
export type FileLanguage = 'nl' | 'en';

/** A snapshot with the checksum that was kept when it was frozen. */
export type FrozenSnapshot = { readonly snapshot: ReviewSnapshot; readonly checksum: string };

/** How a file speaks: its language, the texts in it, and how dates and numbers are written. */
export type Telling = {
  readonly language: FileLanguage;
  readonly texts: Texts;
  readonly read: (text: { readonly nl: string; readonly en: string }) => string;
  /** `15 juni 2027` */
  readonly date: (date: PlainDate) => string;
  /** `jun 2027` */
  readonly month: (date: PlainDate) => string;
  /** At most one decimal: `66,7`. */
  readonly figure: (value: number) => string;
  /** At most two decimals, for a mean on a scale: `7,85`. */
  readonly score: (value: number) => string;
};

/** How a file speaks in a language. */
export function tellingIn(language: FileLanguage): Telling {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const format = (options: Intl.DateTimeFormatOptions) => {
    const dates = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (date: PlainDate) => dates.format(new Date(`${date}T00:00:00Z`));
  };
  const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const scores = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return {
    language,
    texts: language === 'nl' ? nl : en,
    read: (text) => text[language],
    date: format({ dateStyle: 'long' }),
    month: format({ month: 'short', year: 'numeric' }),
    figure: (value) => figures.format(value),
    score: (value) => scores.format(value),
  };
}

/** What every file of a snapshot says of itself. */
export function factsOfSnapshot({ snapshot }: FrozenSnapshot, telling: Telling): DocumentFacts {
  const { facts, report } = telling.texts.exports;
  const { school, choice, schoolYear, frozen } = snapshot;
  return {
    title: report.title(choice.interventionName, schoolYear),
    subject: facts.subject(school.name, school.place),
    author: school.name,
    language: telling.language,
    madeAt: new Date(frozen.at),
    footer: facts.footer(school.name, choice.interventionName, schoolYear, telling.date(frozen.on)),
    words: { page: facts.page, chart: telling.texts.charts },
  };
}
