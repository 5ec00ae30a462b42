import type { ChartDescription } from './chart-description';

/** One school year on the line of the index; `shown` is 0 to 100. */
export type IndexYear = {
  readonly schoolYear: string;
  /** By which rules it was computed: other ones break the line. */
  readonly definitionId: string;
  readonly index: { readonly shown: number } | null;
  /** The highest that could be earned in that year. */
  readonly ceiling: { readonly part: number; readonly whole: number; readonly shown: number };
};

/** What is said of the index over school years. */
export type IndexWords = {
  readonly findingOne: (value: string, year: string, label: string) => string;
  readonly findingSame: (value: string, year: string) => string;
  readonly findingUp: (from: string, to: string, year: string) => string;
  readonly summary: (values: string) => string;
  readonly inYear: (value: string, year: string) => string;
  readonly source: (definitions: string) => string;
  readonly schoolYear: string;
  readonly index: string;
  readonly ceiling: string;
  readonly notComputable: string;
  readonly break: (from: string, to: string) => string;
};

/** What milestones come to at the end of a month; `done` is null for a month to come. */
export type MilestoneMonth = { readonly planned: number; readonly done: number | null };

/** What is said of milestones, month by month. */
export type MilestoneWords = {
  readonly milestonesTitle: (done: number, active: number) => string;
  readonly milestonesSummary: (done: number, active: number, overdue: number) => string;
  readonly milestoneSource: string;
  readonly month: string;
  readonly milestonesName: string;
  readonly planned: string;
  readonly done: string;
  readonly notYet: string;
};

/** With one or two years a line would suggest a direction that nobody can see yet. Source: reference 1.9, 3.7. */
export const pointsForLine = 3;

/**
 * The index over the school years, with what was the highest possible where that was below 100. Null when it was never
 * computed. Source: reference 3.7.
 * @param write writes a figure as the reader is used to
 * @param label the label of the last year in words; empty when it has none
 */
export function indexChart(
  years: readonly IndexYear[],
  words: IndexWords,
  { write, label }: { readonly write: (value: number) => string; readonly label: string },
): ChartDescription | null {
  const known = years.flatMap(({ index, schoolYear }) => (index ? [{ index, schoolYear }] : []));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [write(first.index.shown), write(last.index.shown)];
  const single = words.findingOne(to, last.schoolYear, label);
  const several =
    from === to
      ? words.findingSame(to, first.schoolYear)
      : words.findingUp(from, to, first.schoolYear);
  return {
    title: first === last ? single : several,
    summary: words.summary(
      known.map(({ index, schoolYear }) => words.inYear(write(index.shown), schoolYear)).join(', '),
    ),
    source: words.source([...new Set(years.map(({ definitionId }) => definitionId))].join(', ')),
    categories: years.map(({ schoolYear }) => schoolYear),
    categoryName: words.schoolYear,
    valueName: words.index,
    minimum: 0,
    maximum: 100,
    format: write,
    series: [
      {
        name: words.index,
        mark: known.length < pointsForLine ? 'BARS' : 'STEPS',
        look: 0,
        points: years.map(({ index }) =>
          index ? { value: index.shown } : { value: null, remark: words.notComputable },
        ),
      },
      ...ceilingOf(years, words),
    ],
    breaks: years.slice(1).flatMap(({ definitionId }, place) => {
      const before = years[place]?.definitionId ?? definitionId;
      return before === definitionId
        ? []
        : [{ afterCategory: place, reason: words.break(before, definitionId) }];
    }),
  };
}

/** Milestones planned against done, counted up month by month. Null when none was planned. */
export function milestonesChart(
  milestones: {
    readonly active: number;
    readonly done: number;
    readonly overdue: number;
    readonly months: readonly MilestoneMonth[];
  },
  /** The months in words, one for each. */
  categories: readonly string[],
  words: MilestoneWords,
): ChartDescription | null {
  const { active, done, overdue, months } = milestones;
  if (active === 0 || months.length === 0) return null;
  return {
    title: words.milestonesTitle(done, active),
    summary: words.milestonesSummary(done, active, overdue),
    source: words.milestoneSource,
    categories,
    categoryName: words.month,
    valueName: words.milestonesName,
    minimum: 0,
    format: (value) => String(Math.round(value)),
    series: [
      {
        name: words.planned,
        mark: 'LINE',
        look: 1,
        points: months.map(({ planned }) => ({ value: planned })),
      },
      {
        name: words.done,
        mark: 'LINE',
        look: 0,
        points: months.map((month) => ({
          value: month.done,
          ...(month.done === null && { remark: words.notYet }),
        })),
      },
    ],
  };
}

function ceilingOf(years: readonly IndexYear[], words: IndexWords): ChartDescription['series'] {
  if (years.every(({ ceiling }) => ceiling.part >= ceiling.whole)) return [];
  return [
    {
      name: words.ceiling,
      mark: 'STEPS',
      look: 1,
      points: years.map(({ ceiling }) => ({ value: ceiling.shown })),
    },
  ];
}
