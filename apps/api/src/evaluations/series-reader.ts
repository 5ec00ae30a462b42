import type {
  AnswerOf,
  Indicator,
  IndicatorSeries,
  listIndicators,
  listIndicatorSeries,
  SeriesLine,
} from '@verankerd/contract';
import { schoolYearOf, type PlainDate } from '@verankerd/domain';
import { readAnnotations } from '../anchoring/anchoring-door';
import type { ChoiceYearKey } from '../choices/choices-door';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';
import type { PresentedMeasurement } from './disclose-measurements';
import type { RulesBySubject } from './disclosure-rules';
import { readEvaluations, type Asked } from './evaluations-reader';
import { presentIndicator, type IndicatorKey } from './indicator-row';
import { columnsOf } from './series-columns';
import { linesOf } from './series-lines';

/**
 * Reads an indicator over the school years, with the notes on the time line of its choice.
 * @throws Refusal `resource.not-found` when it is not the actor's school's, or nothing of it was handed in to them.
 */
export async function readSeriesOf(
  transaction: Transaction,
  { schoolId, indicatorId }: IndicatorKey,
  rules: RulesBySubject,
  today: PlainDate,
): Promise<IndicatorSeries> {
  const asked = { schoolId, indicatorId };
  const { schoolName, indicators } = await readEvaluations(transaction, asked, rules, today);
  const [found] = indicators;
  if (!found) throw notFound();
  const { choiceId, direction } = found.indicator;
  const annotations =
    choiceId === null ? [] : await readAnnotations(transaction, { schoolId, choiceId });
  return {
    schoolName,
    today,
    indicator: presentIndicator(found.indicator),
    lines: linesOf(found.measurements, direction),
    annotations: annotations.map(({ id, on, text }) => ({ id, on, text })),
  };
}

/** Reads all indicators of a school, or of one choice, over the school years. */
export async function readAllSeries(
  transaction: Transaction,
  asked: Asked,
  rules: RulesBySubject,
  today: PlainDate,
): Promise<AnswerOf<typeof listIndicatorSeries>> {
  const { schoolName, indicators } = await readEvaluations(transaction, asked, rules, today);
  return {
    schoolName,
    today,
    series: indicators.map(({ indicator, measurements }) => ({
      indicator: presentIndicator(indicator),
      lines: linesOf(measurements, indicator.direction).map(columnsOf),
    })),
  };
}

/** An indicator with its lines up to a school year. */
export type HandedInSeries = {
  readonly indicator: Indicator;
  readonly lines: readonly SeriesLine[];
};

/**
 * Reads what was handed in of a choice, up to a school year: what may be told to the board too. Drafts are left out
 * before anything is disclosed, so that nothing shown can be set against what only the school sees.
 */
export async function readHandedInSeries(
  transaction: Transaction,
  { schoolId, choiceId, schoolYear }: ChoiceYearKey,
  rules: RulesBySubject,
  today: PlainDate,
): Promise<readonly HandedInSeries[]> {
  const asked = { schoolId, choiceId, isHandedIn: true };
  const { indicators } = await readEvaluations(transaction, asked, rules, today);
  return indicators.map(({ indicator, measurements }) => ({
    indicator: presentIndicator(indicator),
    lines: linesOf(
      measurements.filter((one) => one.schoolYear <= schoolYear),
      indicator.direction,
    ),
  }));
}

type ListedIndicators = AnswerOf<typeof listIndicators>;

/** Reads the indicators of a school, or of one choice, each with its latest figure. */
export async function readIndicatorList(
  transaction: Transaction,
  asked: Asked,
  rules: RulesBySubject,
  today: PlainDate,
): Promise<ListedIndicators> {
  const { indicators } = await readEvaluations(transaction, asked, rules, today);
  return {
    today,
    indicators: indicators.map(({ indicator, measurements }) => ({
      ...presentIndicator(indicator),
      latest: latestOf(measurements, today),
      measurements: measurements.filter(({ group }) => group === 'SCHOOL').length,
    })),
  };
}

function latestOf(
  measurements: readonly PresentedMeasurement[],
  today: PlainDate,
): ListedIndicators['indicators'][number]['latest'] {
  const ofSchool = measurements.filter(
    ({ group, schoolYear }) => group === 'SCHOOL' && schoolYear <= schoolYearOf(today),
  );
  const latest = ofSchool.reduce<PresentedMeasurement | null>(
    (last, one) => (last === null || momentOf(one) > momentOf(last) ? one : last),
    null,
  );
  return latest && { schoolYear: latest.schoolYear, round: latest.round, figure: latest.figure };
}

/** Sorts as text: the school year, and within it the rounds in the order of the year. */
function momentOf({ schoolYear, round, measuredOn }: PresentedMeasurement): string {
  const place = { BASELINE: 0, AUTUMN: 1, SPRING: 2, YEAR: 3 }[round];
  return `${schoolYear} ${measuredOn ?? ''} ${place}`;
}
