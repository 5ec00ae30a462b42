import type {
  ChartAnnotation,
  ChartBreak,
  ChartDescription,
  ChartLevel,
  ChartPoint,
} from '@verankerd/charts';
import {
  absenceWords,
  answersWords,
  heightOf,
  marginOf,
  valueWords,
  type FigureVoice,
  type ShownFigure,
} from '@verankerd/content';
import type { Indicator, IndicatorSeries, SeriesLine } from '@verankerd/contract';
import { schoolYearOf } from '@verankerd/domain';
import { pointLabel } from './period-words';
import { breakReasons, findingOf } from './series-words';

/** With fewer values than this a line would suggest a direction that nobody can see yet. Source: reference 1.9, 3.7. */
export const valuesForLine = 3;

/**
 * An indicator over the school years: dots with their margins, target and baseline, a break wherever two values may not
 * be joined, and a mark without height for a value that may not be shown. The axis follows the scale of the indicator,
 * never the values, so that it tells nothing of a hidden one. Source: reference 3.4 rule 9, 3.7.
 */
export function lineChart(
  series: IndicatorSeries,
  line: SeriesLine,
  voice: FigureVoice,
): ChartDescription {
  const { indicator } = series;
  const { texts } = voice;
  const shown = line.points.filter(({ figure }) => figure.state === 'SHOWN').length;
  return {
    title: findingOf(series, line, voice),
    summary: texts.chart.summary(
      line.points
        .map((point) =>
          texts.chart.summaryPoint(pointLabel(point, voice), valueWords(point.figure, voice)),
        )
        .join(', '),
    ),
    source: sourceOf(indicator, voice),
    categories: line.points.map((point) => pointLabel(point, voice)),
    categoryName: texts.chart.schoolYear,
    ...axisOf(indicator, voice),
    series: [
      {
        name: indicator.name,
        mark: shown < valuesForLine ? 'BARS' : 'LINE',
        look: 0,
        points: line.points.map(({ figure }) => pointOf(figure, voice)),
      },
    ],
    levels: levelsOf(indicator, line, voice),
    breaks: breaksOf(line, voice),
    annotations: annotationsOf(series, line),
  };
}

/** Where the figures of an indicator come from, and who was asked. */
export function sourceOf({ instrument, subject }: Indicator, { texts }: FigureVoice): string {
  const name = instrument
    ? [instrument.name, instrument.version].filter((part) => part !== null).join(', ')
    : texts.view.ownSource;
  return texts.view.source(name, texts.indicator.subjects[subject]);
}

/** The axis of an indicator: its scale, whatever its values are. */
export function axisOf(
  { measure }: Indicator,
  voice: FigureVoice,
): Pick<ChartDescription, 'valueName' | 'minimum' | 'maximum' | 'format'> {
  const { texts, number } = voice;
  switch (measure.kind) {
    case 'MEAN': {
      const { min, max } = measure.scale;
      return {
        valueName: texts.chart.mean(number(min, 2), number(max, 2)),
        minimum: min,
        maximum: max,
        format: (value) => number(value, 2),
      };
    }
    case 'AMOUNT':
      return {
        valueName: measure.unit,
        minimum: 0,
        format: (value) => `${number(value, 1)} ${measure.unit}`,
      };
    default:
      return {
        valueName: texts.chart.share,
        minimum: 0,
        maximum: 100,
        format: (value) => `${number(value, 1)} %`,
      };
  }
}

/** A figure as a point of a chart: its value with margin and number of answers, or why it has none. */
export function pointOf(content: ShownFigure, voice: FigureVoice): ChartPoint {
  const n = answersWords(content, voice);
  const answers = n === undefined ? {} : { n };
  if (content.state !== 'SHOWN')
    return {
      value: null,
      ...answers,
      hidden: content.state === 'HIDDEN',
      remark: absenceWords(content, voice),
    };
  const value = heightOf(content.figure);
  const interval = marginOf(content.figure);
  return {
    value,
    ...answers,
    ...(interval && { interval }),
    ...(value === null && { remark: voice.texts.smallCount(valueWords(content, voice)) }),
  };
}

function levelsOf(
  { measure }: Indicator,
  line: SeriesLine,
  { texts }: FigureVoice,
): readonly ChartLevel[] {
  const target = measure.kind === 'COUNTS' ? null : measure.target;
  const first = line.points.find(({ round }) => round === 'BASELINE')?.figure;
  const baseline = first?.state === 'SHOWN' ? heightOf(first.figure) : null;
  const factor = measure.kind === 'PROPORTION' ? 100 : 1;
  return [
    ...(target === null ? [] : [{ name: texts.chart.target, value: target * factor }]),
    ...(baseline === null ? [] : [{ name: texts.chart.baseline, value: baseline }]),
  ];
}

/** Breaks because two values do not compare. Where only a value between them is not shown, its gap and mark say so. */
function breaksOf(line: SeriesLine, voice: FigureVoice): readonly ChartBreak[] {
  return line.breaks
    .filter(({ reasons }) => reasons.some((reason) => !reason.startsWith('VALUE_')))
    .map((one) => {
      const [earlier, later] = [line.points[one.after], line.points[one.before]];
      return {
        afterCategory: one.before - 1,
        reason: voice.texts.breaks.between(
          earlier ? pointLabel(earlier, voice) : '',
          later ? pointLabel(later, voice) : '',
          breakReasons(line, one, voice),
        ),
      };
    });
}

/** What happened in the school, at the school year in which it happened. */
function annotationsOf(
  { annotations }: IndicatorSeries,
  line: SeriesLine,
): readonly ChartAnnotation[] {
  return annotations.flatMap(({ on, text }) => {
    const year = schoolYearOf(on);
    const category = line.points.findIndex(
      ({ period }) => period.first <= year && year <= period.last,
    );
    return category === -1 ? [] : [{ category, text }];
  });
}
