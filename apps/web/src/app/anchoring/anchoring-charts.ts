import type { ChartAnnotation, ChartDescription, ChartPoint } from '@verankerd/charts';
import { scales1, type Localised } from '@verankerd/content';
import type { AnchoringSeriesAnswer } from '@verankerd/contract';
import type { Texts } from '@verankerd/content/texts';
import { schoolYearOf, type AnchoringResult } from '@verankerd/domain';

/** What the chart needs to write in the language of the reader. */
export type SeriesWords = {
  readonly texts: Texts['anchoring']['series'];
  readonly read: (text: Localised) => string;
  /** One decimal: `55,6`. */
  readonly figure: (value: number) => string;
};

type Point = AnchoringSeriesAnswer['points'][number];

// With one or two years a line would suggest a direction that nobody can see yet. Source: reference 1.9, 3.7.
const yearsForLine = 3;

/** The index over the school years, in steps: with what was the highest possible, what happened, and breaks. */
export function indexChart(series: AnchoringSeriesAnswer, words: SeriesWords): ChartDescription {
  const { texts, figure } = words;
  const { points } = series;
  const known = points.filter(({ result }) => indexOf(result) !== null);
  const definitions = [...new Set(points.map(({ result }) => result.definitionId))];
  const hasCeiling = points.some(({ result }) => result.ceiling.part < result.ceiling.whole);
  return {
    title: findingOf(known, words),
    summary: summaryOf(points, words),
    source: texts.source(definitions.join(', ')),
    categories: points.map(({ schoolYear }) => schoolYear),
    categoryName: texts.schoolYear,
    valueName: texts.index,
    minimum: 0,
    maximum: 100,
    format: figure,
    series: [
      {
        name: texts.index,
        mark: known.length < yearsForLine ? 'BARS' : 'STEPS',
        look: 0,
        points: points.map((point) => chartPoint(point, words)),
      },
      ...(hasCeiling
        ? [
            {
              name: texts.ceiling,
              mark: 'STEPS' as const,
              look: 1,
              points: points.map(({ result }) => ({ value: result.ceiling.shown })),
            },
          ]
        : []),
    ],
    breaks: series.breaks.flatMap(({ after, fromDefinitionId, toDefinitionId }) => {
      const afterCategory = points.findIndex(({ schoolYear }) => schoolYear === after);
      return afterCategory < 0
        ? []
        : { afterCategory, reason: texts.break(fromDefinitionId, toDefinitionId) };
    }),
    annotations: annotationsOf(series),
  };
}

function chartPoint({ result, lapses, isRunning }: Point, words: SeriesWords): ChartPoint {
  const { texts } = words;
  const value = indexOf(result);
  const { interval } = result;
  const remarks = [
    value === null && notComputable(result, words),
    isRunning && value !== null && texts.running,
    lapses.length > 0 && texts.lapsed(lapses.length),
  ].filter((remark) => typeof remark === 'string');
  const isOpen = interval !== null && interval.low.shown < interval.high.shown;
  return {
    value,
    ...(isOpen && { interval: { lower: interval.low.shown, upper: interval.high.shown } }),
    ...(remarks.length > 0 && { remark: remarks.join('; ') }),
  };
}

function notComputable({ interval }: AnchoringResult, { texts, figure }: SeriesWords): string {
  return interval
    ? texts.notComputableBetween(figure(interval.low.shown), figure(interval.high.shown))
    : texts.notComputable;
}

function annotationsOf({ annotations, points }: AnchoringSeriesAnswer): readonly ChartAnnotation[] {
  return annotations.flatMap(({ on, text }) => {
    const category = points.findIndex(({ schoolYear }) => schoolYear === schoolYearOf(on));
    return category < 0 ? [] : { category, text };
  });
}

function indexOf({ index }: AnchoringResult): number | null {
  return index.state === 'COMPUTED' ? index.figure.shown : null;
}

function findingOf(known: readonly Point[], { texts, figure, read }: SeriesWords): string {
  const [first, last] = [known[0], known.at(-1)];
  const [from, to] = [first && indexOf(first.result), last && indexOf(last.result)];
  if (!first || !last || typeof from !== 'number' || typeof to !== 'number')
    return texts.findingNone;
  if (first === last) {
    const label = last.result.label ? read(scales1.anchoring.labels[last.result.label]) : '';
    return texts.findingOne(figure(to), last.schoolYear, label);
  }
  return from === to
    ? texts.findingSame(figure(to), first.schoolYear)
    : texts.findingUp(figure(from), figure(to), first.schoolYear);
}

function summaryOf(points: readonly Point[], { texts, figure }: SeriesWords): string {
  const values = points.map(({ result, schoolYear, isRunning }) => {
    const index = indexOf(result);
    const value = index === null ? texts.notComputable : figure(index);
    return isRunning ? texts.inRunningYear(value, schoolYear) : texts.inYear(value, schoolYear);
  });
  return texts.summary(values.join(', '));
}
