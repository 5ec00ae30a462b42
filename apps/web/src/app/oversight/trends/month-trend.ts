import type { ChartDescription, ChartPoint } from '@verankerd/charts';
import type { Trends } from '@verankerd/contract';
import type { TrendWords } from './trend-words';

type Month = Trends['months'][number];

/** Milestones overdue at the end of each month: this school year beside the one before, month by month. */
export function monthChart({ months }: Trends, words: TrendWords): ChartDescription {
  const { texts, number } = words;
  const now = months.at(-1);
  const current = months.filter(({ schoolYear }) => schoolYear === now?.schoolYear);
  const before = months.filter(({ schoolYear }) => schoolYear !== now?.schoolYear);
  const then = before[current.length - 1];
  return {
    title:
      now?.overdue.state === 'SHOWN'
        ? texts.months.finding(number(now.overdue.figure), number(now.choices))
        : texts.months.nothing,
    summary: summaryOf(now, then, words),
    source: texts.months.source,
    categories: before.map(({ on }) => words.month(on).replace(/\s\d{4}$/, '')),
    categoryName: texts.months.month,
    valueName: texts.months.valueName,
    minimum: 0,
    format: (value) => number(Math.round(value)),
    series: [before, current].flatMap((list, look) => {
      const name = list[0]?.schoolYear;
      if (name === undefined) return [];
      const points = before.map((_, place) => pointOf(list[place], words));
      return [{ name, mark: 'LINE' as const, look: 1 - look, points }];
    }),
  };
}

function pointOf(month: Month | undefined, { texts, number }: TrendWords): ChartPoint {
  // What has still to come is no remark: the line just ends.
  if (!month) return { value: null };
  const { overdue, choices } = month;
  if (overdue.state === 'HIDDEN') return { value: null, remark: texts.hiddenShort[overdue.reason] };
  return { value: overdue.figure, n: number(choices) };
}

function summaryOf(
  now: Month | undefined,
  then: Month | undefined,
  { texts, number }: TrendWords,
): string {
  if (now?.overdue.state !== 'SHOWN') return texts.months.noSummary;
  const count = number(now.overdue.figure);
  return then?.overdue.state === 'SHOWN'
    ? texts.months.summary(count, number(then.overdue.figure), then.schoolYear)
    : texts.months.summaryNow(count);
}
