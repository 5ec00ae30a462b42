import type { ChartDescription, ChartPoint } from '@verankerd/chart-drawing';
import type { ReviewFacts, ReviewSnapshot } from '@verankerd/contract';
import { plainDate } from '@verankerd/domain';
import type { Telling } from './telling';

type Measurement = ReviewFacts['measurements'][number];
type MeasuredPoint = Measurement['points'][number];

// With one or two years a line would suggest a direction that nobody can see yet. Source: reference 1.9, 3.7.
const pointsForLine = 3;

/** The index over the school years, with what was the highest possible. Nothing when it was never computed. */
export function anchoringChart(
  { facts, words }: ReviewSnapshot,
  { texts, figure, read }: Telling,
): ChartDescription | null {
  const { series } = texts.anchoring;
  const { years } = facts.anchoring;
  const known = years.flatMap(({ index, schoolYear }) => (index ? [{ index, schoolYear }] : []));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [figure(first.index.shown), figure(last.index.shown)];
  const label = words.anchoringLabel ? read(words.anchoringLabel) : '';
  const values = known.map(({ index, schoolYear }) =>
    series.inYear(figure(index.shown), schoolYear),
  );
  return {
    title:
      first === last
        ? series.findingOne(to, last.schoolYear, label)
        : from === to
          ? series.findingSame(to, first.schoolYear)
          : series.findingUp(from, to, first.schoolYear),
    summary: series.summary(values.join(', ')),
    source: series.source([...new Set(years.map(({ definitionId }) => definitionId))].join(', ')),
    categories: years.map(({ schoolYear }) => schoolYear),
    categoryName: series.schoolYear,
    valueName: series.index,
    minimum: 0,
    maximum: 100,
    format: figure,
    series: [
      {
        name: series.index,
        mark: known.length < pointsForLine ? 'BARS' : 'STEPS',
        look: 0,
        points: years.map(({ index }) =>
          index ? { value: index.shown } : { value: null, remark: series.notComputable },
        ),
      },
      ...(years.some(({ ceiling }) => ceiling.part < ceiling.whole)
        ? [
            {
              name: series.ceiling,
              mark: 'STEPS' as const,
              look: 1,
              points: years.map(({ ceiling }) => ({ value: ceiling.shown })),
            },
          ]
        : []),
    ],
    breaks: years.flatMap(({ definitionId }, place) => {
      const next = years[place + 1]?.definitionId ?? definitionId;
      return next === definitionId
        ? []
        : [{ afterCategory: place, reason: series.break(definitionId, next) }];
    }),
  };
}

/** Milestones planned against done, counted up month by month. Nothing when none was planned. */
export function milestonesChart(
  { facts }: ReviewSnapshot,
  { texts, month }: Telling,
): ChartDescription | null {
  const { active, done, overdue, months } = facts.milestones;
  if (active === 0 || months.length === 0) return null;
  const { progress } = texts.oversight;
  return {
    title: texts.reviews.charts.milestonesTitle(done, active),
    summary: texts.reviews.charts.milestonesSummary(done, active, overdue),
    source: progress.milestoneSource,
    categories: months.map(({ on }) => month(on)),
    categoryName: progress.month,
    valueName: progress.milestonesName,
    minimum: 0,
    format: (value) => String(Math.round(value)),
    series: [
      {
        name: progress.planned,
        mark: 'LINE',
        look: 1,
        points: months.map(({ planned }) => ({ value: planned })),
      },
      {
        name: progress.done,
        mark: 'LINE',
        look: 0,
        points: months.map((point) => ({
          value: point.done,
          ...(point.done === null && { remark: progress.notYet }),
        })),
      },
    ],
  };
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
