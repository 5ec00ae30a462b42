import type { ChartDescription } from '@verankerd/charts';
import type { DeliveryYear } from '@verankerd/contract';
import type { Texts } from '@verankerd/content/texts';
import { plainDate, readRunChart, type PlainDate } from '@verankerd/domain';

/** What the chart of the months needs to write in the language of the reader. */
export type MonthWords = {
  readonly texts: Texts['delivery']['months'];
  readonly month: (date: PlainDate) => string;
  readonly number: (value: number) => string;
};

const fewestOnAxis = 5;

/** The lessons a month as bars, with the middle of them once there are enough months for one. */
export function monthChart(
  months: DeliveryYear['months'],
  { texts, month, number }: MonthWords,
): ChartDescription {
  const counts = months.map(({ lessons }) => lessons);
  const busiest = months.reduce<DeliveryYear['months'][number] | undefined>(
    (most, one) => (one.lessons > (most?.lessons ?? 0) ? one : most),
    undefined,
  );
  const nameOf = (label: string): string => month(plainDate(`${label}-01`));
  const run = readRunChart(counts);
  return {
    title: busiest ? texts.title(nameOf(busiest.month), number(busiest.lessons)) : texts.titleNone,
    summary: texts.summary(
      number(counts.reduce((sum, count) => sum + count, 0)),
      number(months.length),
    ),
    source: texts.source,
    categories: months.map(({ month: label }) => nameOf(label)),
    categoryName: texts.category,
    valueName: texts.value,
    minimum: 0,
    // With few lessons the axis would be marked in parts of a lesson.
    ...((busiest?.lessons ?? 0) < fewestOnAxis && { maximum: fewestOnAxis }),
    format: number,
    series: [
      { name: texts.value, mark: 'BARS', look: 0, points: counts.map((value) => ({ value })) },
    ],
    ...(run.state === 'READ' && { levels: [{ name: texts.median, value: run.median }] }),
  };
}

/** Whether the months differ more than chance makes them, or why that cannot be said yet. */
export function runSentence(
  months: DeliveryYear['months'],
  texts: Texts['delivery']['months'],
): string {
  const run = readRunChart(months.map(({ lessons }) => lessons));
  if (run.state === 'TOO_FEW_POINTS') return texts.tooFew(run.needed, run.points);
  return run.signals.length > 0 ? texts.signal : texts.steady;
}
