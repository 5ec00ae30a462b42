import type { ChartDescription } from '@verankerd/charts';
import { questionKeys, type QuestionKey, type QuestionState } from '@verankerd/domain';
import type { TrendWords, TrendYear } from './trend-words';

/** What counts at a question, from bad to good, and where it stands around the middle. */
export const questionSides = [
  ['BEHIND', 'BEFORE', 3],
  ['ATTENTION', 'BEFORE', 1],
  ['NOT_STARTED', 'MIDDLE', 2],
  ['ON_TRACK', 'AFTER', 0],
  ['DONE', 'AFTER', 4],
] as const satisfies readonly (readonly [QuestionState, string, number])[];

type Counts = Readonly<Record<QuestionState, number>>;

/** The counts at a question in a year; nothing when that year is hidden. */
export function countsAt(year: TrendYear, question: QuestionKey): Counts | null {
  if (year.questions.state === 'HIDDEN') return null;
  return year.questions.figure.questions[questionKeys.indexOf(question)]?.counts ?? null;
}

/** How the interventions stand at a question over the years, in shares of those to which it applies. */
export function questionChart(
  years: readonly TrendYear[],
  question: QuestionKey,
  words: TrendWords,
): ChartDescription {
  const { texts, number } = words;
  const rows = years.map((year) => {
    const counts = countsAt(year, question);
    return {
      year,
      counts,
      n: counts ? questionSides.reduce((sum, [state]) => sum + counts[state], 0) : 0,
    };
  });
  const known = rows.flatMap(({ year, counts, n }) =>
    counts && n > 0
      ? [{ year: year.schoolYear, good: number(counts.ON_TRACK + counts.DONE), n: number(n) }]
      : [],
  );
  const last = known.at(-1);
  const name = words.questions[question];
  return {
    shape: 'DIVERGING',
    title: last
      ? texts.questions.finding(name, last.good, last.n, last.year)
      : texts.questions.nothing(name),
    summary: last
      ? texts.questions.summary(
          known.map(({ good, n, year }) => texts.questions.inYear(good, n, year)).join(', '),
        )
      : texts.questions.noSummary,
    source: texts.questions.source,
    categories: years.map(({ schoolYear }) => schoolYear),
    categoryName: texts.schoolYear,
    valueName: texts.questions.valueName,
    minimum: -100,
    maximum: 100,
    format: (value) => `${number(value)} %`,
    series: questionSides.map(([state, side, look]) => ({
      name: words.states[state],
      mark: 'BARS',
      side,
      look,
      points: rows.map(({ year, counts, n }) =>
        counts && n > 0
          ? { value: (100 * counts[state]) / n, n: number(n) }
          : { value: null, remark: whyNot(year.questions, texts) ?? texts.questions.notApplicable },
      ),
    })),
  };
}

/** Why a figure over schools is not shown, for a narrow place. */
export function whyNot(
  rollUp: TrendYear['questions'] | TrendYear['anchoring'],
  texts: TrendWords['texts'],
): string | undefined {
  return rollUp.state === 'HIDDEN' ? texts.hiddenShort[rollUp.reason] : undefined;
}
