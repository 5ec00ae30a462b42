import type { SeriesLine, SeriesPointAnswer } from '@verankerd/contract';
import {
  compareFigures,
  isExact,
  meaningOf,
  phaseGroups,
  readRunChart,
  seriesSegments,
  type Disclosed,
  type Figure,
  type IndicatorDirection,
  type MeasurementRoundKind,
  type MeasurementSetting,
} from '@verankerd/domain';
import { responseIn, type PresentedMeasurement } from './disclose-measurements';

type Point = { readonly own: PresentedMeasurement; readonly answer: SeriesPointAnswer };

/**
 * The lines of an indicator, one for each time of the year: what may be joined, where it breaks and why, and what may
 * be said of the change between neighbours. Made of shown figures only.
 */
export function linesOf(
  measurements: readonly PresentedMeasurement[],
  direction: IndicatorDirection,
): SeriesLine[] {
  const rounds = (['YEAR', 'AUTUMN', 'SPRING'] as const).filter((round) =>
    measurements.some((one) => one.round === round && one.group === 'SCHOOL'),
  );
  if (rounds.length > 0) return rounds.map((round) => lineOf(round, measurements, direction));
  const hasBaseline = measurements.some(({ group }) => group === 'SCHOOL');
  return hasBaseline ? [lineOf('BASELINE', measurements, direction)] : [];
}

function lineOf(
  round: MeasurementRoundKind,
  measurements: readonly PresentedMeasurement[],
  direction: IndicatorDirection,
): SeriesLine {
  const points = measurements
    .filter((one) => one.group === 'SCHOOL' && (one.round === round || one.round === 'BASELINE'))
    .sort(inTime)
    .map((own) => ({ own, answer: withGroups(own, measurements) }));
  const { segments, breaks } = seriesSegments(
    points.map(({ own }) => ({ state: own.figure.state, setting: settingOf(own) })),
  );
  return {
    round,
    points: points.map(({ answer }) => answer),
    segments: segments.map((segment) => [...segment]),
    breaks: breaks.map(({ after, before, reasons }) => ({ after, before, reasons: [...reasons] })),
    comparisons: segments.flatMap((segment) => comparisonsIn(segment, points, direction)),
    runChart: runChartOf((segments.at(-1) ?? []).flatMap((place) => points[place] ?? [])),
  };
}

/** By school year; within one the baseline first, for it was measured before the start. */
function inTime(one: PresentedMeasurement, other: PresentedMeasurement): number {
  if (one.schoolYear !== other.schoolYear) return one.schoolYear < other.schoolYear ? -1 : 1;
  return Number(other.round === 'BASELINE') - Number(one.round === 'BASELINE');
}

function withGroups(
  own: PresentedMeasurement,
  measurements: readonly PresentedMeasurement[],
): SeriesPointAnswer {
  const beside = measurements.filter(
    (one) => one.schoolYear === own.schoolYear && one.round === own.round,
  );
  const groups = phaseGroups.flatMap((group) =>
    beside.filter((one) => one.group === group).map(({ figure }) => ({ group, figure })),
  );
  return { ...own, groups };
}

/** What decides whether two measurements compare, of shown things only. */
export function settingOf(own: PresentedMeasurement): MeasurementSetting {
  return {
    instrument: own.instrumentId ?? '',
    instrumentVersion: own.instrument?.version ?? '',
    scale: scaleOf(own.figure),
    groupDefinition: own.period.first === own.period.last ? own.group : `${own.group} two years`,
    round: own.round,
    measuredOn: own.measuredOn,
    responseRate: responseIn(own.figure)?.rate ?? null,
    startsAnew: own.breakReason !== null,
  };
}

function scaleOf(shown: Disclosed<Figure>): string {
  if (shown.state !== 'SHOWN') return '';
  const { figure } = shown;
  if (figure.kind === 'COUNTS') return `${(figure.groups.at(-1)?.last ?? 0) + 1} answers`;
  if (figure.kind !== 'MEAN') return figure.kind;
  const { min, max, answerStep } = figure.scale;
  return `${min} to ${max} by ${answerStep}`;
}

function comparisonsIn(
  segment: readonly number[],
  points: readonly Point[],
  direction: IndicatorDirection,
): SeriesLine['comparisons'] {
  return segment.slice(1).flatMap((before, place) => {
    const after = segment[place];
    const [earlier, later] = [points[after ?? -1], points[before]];
    if (after === undefined || !earlier || !later || !isCompared(later.own.figure)) return [];
    const comparison = compareFigures(later.own.figure, earlier.own.figure);
    const meaning = meaningOf(comparison.verdict, direction);
    return [{ after, before, ...comparison, meaning }];
  });
}

function isCompared(shown: Disclosed<Figure>): boolean {
  return (
    shown.state === 'SHOWN' && (shown.figure.kind === 'PROPORTION' || shown.figure.kind === 'MEAN')
  );
}

function runChartOf(points: readonly Point[]): SeriesLine['runChart'] {
  const values = points.map(({ own }) => singleNumber(own.figure));
  const known = values.filter((value) => value !== null);
  if (known.length < values.length || known.length === 0) return null;
  const chart = readRunChart(known);
  return chart.state === 'READ' ? { ...chart, signals: [...chart.signals] } : chart;
}

/** The number of a figure that is exactly one number. */
function singleNumber(shown: Disclosed<Figure>): number | null {
  if (shown.state !== 'SHOWN' || shown.figure.kind === 'COUNTS') return null;
  const { figure } = shown;
  if (figure.kind === 'AMOUNT') return figure.amount;
  const value = figure.kind === 'MEAN' ? figure.mean : figure.share;
  return isExact(value) ? value.atLeast : null;
}
