import {
  indexChart,
  milestonesChart,
  pointsForLine,
  type ChartDescription,
  type ChartPoint,
} from '@verankerd/chart-drawing';
import type { ReviewFacts, ReviewSnapshot } from '@verankerd/contract';
import { plainDate } from '@verankerd/domain';
import type { Telling } from './telling';

type Measurement = ReviewFacts['measurements'][number];
type MeasuredPoint = Measurement['points'][number];

/** The index over the school years, with what was the highest possible. Nothing when it was never computed. */
export function anchoringChart(
  { facts, words }: ReviewSnapshot,
  { texts, figure, read }: Telling,
): ChartDescription | null {
  const label = words.anchoringLabel ? read(words.anchoringLabel) : '';
  return indexChart(facts.anchoring.years, texts.anchoring.series, { write: figure, label });
}

/** Milestones planned against done, counted up month by month. Nothing when none was planned. */
export function milestonesByMonth(
  { facts }: ReviewSnapshot,
  { texts, month }: Telling,
): ChartDescription | null {
  const { milestones } = facts;
  const months = milestones.months.map(({ on }) => month(on));
  return milestonesChart(milestones, months, {
    ...texts.oversight.progress,
    ...texts.reviews.charts,
  });
}

/** One measurement over the school years. Nothing when no value of it may be shown. */
export function measurementChart(
  measurement: Measurement,
  telling: Telling,
): ChartDescription | null {
  const { points, unit, unitName, scale, segments } = measurement;
  const shown = points.filter(({ value }) => value.state === 'SHOWN');
  if (shown.length === 0) return null;
  const { report } = telling.texts.exports;
  const name = report.measured(measurement.name, measurement.group);
  return {
    title: measurement.verdict ? `${name}: ${telling.read(measurement.verdict.sentence)}` : name,
    summary: report.measuredSummary(
      name,
      points
        .map((point) => report.valueIn(telling.read(point.shown), categoryOf(point, telling)))
        .join(', '),
    ),
    source: measurement.instrument
      ? report.measuredWith(measurement.instrument)
      : report.measuredBySchool,
    categories: points.map((point) => categoryOf(point, telling)),
    categoryName: report.round,
    valueName: { PERCENT: report.share, SCALE: report.score, AMOUNT: unitName ?? report.amount }[
      unit
    ],
    minimum: unit === 'SCALE' ? (scale?.min ?? 0) : 0,
    ...(unit === 'PERCENT' && { maximum: 100 }),
    ...(unit === 'SCALE' && scale && { maximum: scale.max }),
    format: writerOf(measurement, telling),
    series: [
      {
        name,
        mark: shown.length < pointsForLine ? 'DOTS' : 'LINE',
        look: 0,
        points: points.map((point) => chartPoint(point, telling)),
      },
    ],
    breaks: breaksBetween(segments).map((afterCategory) => ({
      afterCategory,
      reason: report.measureBreak,
    })),
  };
}

/** Lessons given, month by month. Nothing when none was counted. */
export function lessonsChart(
  { facts }: ReviewSnapshot,
  { texts, month }: Telling,
): ChartDescription | null {
  const { report } = texts.exports;
  const months = facts.delivery?.months ?? [];
  const given = months.reduce((sum, { lessons }) => sum + lessons, 0);
  if (given === 0) return null;
  const names = months.map((point) => month(plainDate(`${point.month.slice(0, 7)}-01`)));
  return {
    title: report.lessonsTitle(given),
    summary: report.lessonsSummary(
      months.map(({ lessons }, place) => `${names[place] ?? ''} ${lessons}`).join(', '),
    ),
    source: report.lessonsSource,
    categories: names,
    categoryName: texts.oversight.progress.month,
    valueName: report.lessons,
    minimum: 0,
    format: (value) => String(Math.round(value)),
    series: [
      {
        name: report.lessons,
        mark: 'BARS',
        look: 0,
        points: months.map(({ lessons }) => ({ value: lessons })),
      },
    ],
  };
}

/** When a value was measured: the school year, and the round when it was not the whole year. */
export function categoryOf(point: MeasuredPoint, { texts }: Telling): string {
  return point.round === 'YEAR'
    ? point.schoolYear
    : `${point.schoolYear} ${texts.exports.report.rounds[point.round]}`;
}

/** How a value of a measurement is written: as precisely as in the words beside it. */
function writerOf(
  { unit, unitName }: Measurement,
  { figure, score }: Telling,
): (value: number) => string {
  if (unit === 'SCALE') return score;
  const suffix = unit === 'PERCENT' ? ' %' : unitName === undefined ? '' : ` ${unitName}`;
  return (value) => `${figure(value)}${suffix}`;
}

/** A value between bounds is drawn in their middle; the words beside it give the bounds. */
function chartPoint({ value, shown }: MeasuredPoint, { read }: Telling): ChartPoint {
  if (value.state !== 'SHOWN')
    return { value: null, remark: read(shown), ...(value.state === 'HIDDEN' && { hidden: true }) };
  const isExact = value.low === value.high;
  return {
    value: (value.low + value.high) / 2,
    ...(value.margin && { interval: value.margin }),
    ...(value.n !== null && { n: String(value.n) }),
    ...(!isExact && { remark: read(shown) }),
  };
}

/** The places after which a line may not go on. */
function breaksBetween(segments: Measurement['segments']): readonly number[] {
  return segments
    .slice(0, -1)
    .map((segment) => segment.at(-1))
    .filter((place) => place !== undefined);
}
