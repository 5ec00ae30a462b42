import type { MatrixVoice } from '@verankerd/content';
import { scales1 } from '@verankerd/content';
import type { PlainDate, QuestionState } from '@verankerd/domain';
import type { DocumentFacts, Telling } from '../../exports/exports-door';
import { namesOfAsked, type NarrowedLines } from './narrowed-lines';

/** How files speak of a row of the matrix: with the words of the screen. */
export function voiceOf({ texts, read, language, figure }: Telling): MatrixVoice {
  const dates = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return {
    texts: texts.oversight.matrix,
    read,
    date: (date: PlainDate) => dates.format(new Date(`${date}T00:00:00Z`)),
    number: figure,
  };
}

/** The word for how a question stands. */
export function stateWord(state: QuestionState, { read }: Telling): string {
  return read(scales1.progress[state].label);
}

/** What the reader narrowed the lines to, in words. */
export function chosenFilters(narrowed: NarrowedLines, telling: Telling): string[] {
  const { filters, sectors } = telling.texts.oversight.matrix;
  const { asked } = narrowed;
  const names = namesOfAsked(narrowed);
  const chosen = (label: string, value: string | undefined) =>
    value ? [filters.chip(label, value)] : [];
  return [
    ...(asked.attention ? [filters.chipAttention] : []),
    ...chosen(filters.search, asked.search),
    ...chosen(filters.sector, asked.sector && sectors[asked.sector]),
    ...chosen(filters.intervention, asked.intervention),
    ...chosen(filters.question, asked.question && telling.texts.questions.short[asked.question]),
    ...chosen(filters.state, asked.state && stateWord(asked.state, telling)),
    ...chosen(filters.board, asked.board && (names.board ?? asked.board)),
    ...chosen(filters.partnership, asked.partnership && (names.partnership ?? asked.partnership)),
    ...chosen(filters.school, asked.school && (names.school ?? asked.school)),
  ];
}

/** What every file of a matrix says of itself. Its only date is the day on which it stood like this. */
export function factsOfLines({ matrix }: NarrowedLines, telling: Telling): DocumentFacts {
  const { organisation, schoolYear, asOn } = matrix;
  const { overview } = telling.texts.oversightExport;
  return {
    title: overview.title(organisation.name, schoolYear),
    subject: organisation.name,
    author: organisation.name,
    language: telling.language,
    madeAt: new Date(`${asOn}T00:00:00Z`),
    footer: overview.footer(organisation.name, schoolYear, telling.date(asOn)),
    words: { page: telling.texts.exports.facts.page, chart: telling.texts.charts },
  };
}
