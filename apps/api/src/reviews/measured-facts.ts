import { marginOf, valueWords } from '@verankerd/content';
import type { Indicator, ReviewFacts, SeriesLine, SeriesPointAnswer } from '@verankerd/contract';
import { firstDayOf, type Figure, type SchoolYear } from '@verankerd/domain';
import type { HandedInSeries } from '../evaluations/evaluations-door';
import { comparisonFacts } from './measured-comparison';
import { inBothVoices, type MeasuredVoice } from './measured-voice';

type Measurement = ReviewFacts['measurements'][number];
type Point = Measurement['points'][number];

/**
 * What the indicators of a choice say in a school year, a line for each time of the year that they are measured at.
 * Made of disclosed figures only: what is hidden comes here as hidden, and no number stands behind it.
 */
export function measuredFacts(series: readonly HandedInSeries[], year: SchoolYear): Measurement[] {
  return series.flatMap(({ indicator, lines }) =>
    lines
      .filter((line) => isStillFollowed(indicator, line, year))
      .map((line) => measurementOf(indicator, line, year)),
  );
}

/** A measurement that was stopped before the year began, and tells nothing of it, is no part of looking back on it. */
function isStillFollowed({ stoppedOn }: Indicator, line: SeriesLine, year: SchoolYear): boolean {
  if (line.points.some(({ period }) => period.last === year)) return true;
  return stoppedOn === null || stoppedOn >= firstDayOf(year);
}

function measurementOf(indicator: Indicator, line: SeriesLine, year: SchoolYear): Measurement {
  const { measure, instrument } = indicator;
  return {
    name: indicator.name,
    family: indicator.family,
    group: null,
    instrument:
      instrument &&
      [instrument.name, instrument.version].filter((part) => part !== null).join(', '),
    unit: unitOf(measure.kind),
    ...(measure.kind === 'AMOUNT' && { unitName: measure.unit }),
    scale: measure.kind === 'MEAN' ? { min: measure.scale.min, max: measure.scale.max } : null,
    direction: indicator.direction,
    points: line.points.map((point) => pointOf(point, indicator)),
    segments: line.segments,
    verdict: comparisonFacts(line, year),
  };
}

function unitOf(kind: Indicator['measure']['kind']): Measurement['unit'] {
  if (kind === 'MEAN') return 'SCALE';
  return kind === 'AMOUNT' ? 'AMOUNT' : 'PERCENT';
}

function pointOf({ period, round, figure }: SeriesPointAnswer, indicator: Indicator): Point {
  return {
    schoolYear: period.last,
    round,
    value: figure.state === 'SHOWN' ? valueOf(figure.figure) : absenceOf(figure),
    shown: inBothVoices((voice) => {
      const value =
        figure.state === 'SHOWN'
          ? shownWords(figure.figure, indicator, voice)
          : valueWords(figure, voice);
      if (period.first === period.last) return value;
      return voice.reviews.measured.overYears(
        value,
        voice.texts.together(period.first, period.last),
      );
    }),
  };
}

function absenceOf(
  figure: Exclude<SeriesPointAnswer['figure'], { state: 'SHOWN' }>,
): Point['value'] {
  switch (figure.state) {
    case 'HIDDEN':
      return { state: 'HIDDEN', reason: figure.reason };
    case 'NOT_APPLICABLE':
      return { state: 'NOT_APPLICABLE', reason: figure.reason };
    default:
      return { state: figure.state };
  }
}

/** The bounds of a figure in the unit of its axis; equal when it is known exactly. */
function valueOf(figure: Figure): Point['value'] {
  const margin = marginOf(figure) ?? null;
  switch (figure.kind) {
    case 'COUNTS':
      return { state: 'ANSWERS', n: figure.n };
    case 'PROPORTION':
      return {
        state: 'SHOWN',
        low: figure.share.atLeast * 100,
        high: figure.share.atMost * 100,
        margin,
        n: figure.denominator,
      };
    case 'MEAN':
      return {
        state: 'SHOWN',
        low: figure.mean.atLeast,
        high: figure.mean.atMost,
        margin,
        n: figure.n,
      };
    case 'AMOUNT':
      return { state: 'SHOWN', low: figure.amount, high: figure.amount, margin, n: null };
  }
}

function shownWords(figure: Figure, { measure }: Indicator, voice: MeasuredVoice): string {
  if (figure.kind === 'COUNTS')
    return answersWords(figure, measure.kind === 'COUNTS' ? measure.categories : [], voice);
  const value = valueWords({ state: 'SHOWN', figure }, voice);
  if (measure.kind === 'AMOUNT') return `${value} ${measure.unit}`;
  const margin = marginOf(figure);
  const decimals = figure.kind === 'MEAN' ? 2 : 1;
  if (!margin) return value;
  return voice.reviews.measured.withMargin(
    value,
    voice.number(margin.lower, decimals),
    voice.number(margin.upper, decimals),
  );
}

/** How often each answer was given, as it may be told: answers that few people gave stand with their neighbour. */
function answersWords(
  { n, groups }: Extract<Figure, { kind: 'COUNTS' }>,
  categories: readonly string[],
  { texts, number }: MeasuredVoice,
): string {
  return groups
    .map(({ first, last, count }) => {
      const [one = '', other = ''] = [categories[first], categories[last]];
      const name = first === last ? one : texts.chart.together(one, other);
      return texts.chart.answersPart(name, `${number((count / n) * 100, 1)} %`);
    })
    .join(', ');
}
