import type { Measurement } from '@verankerd/contract';
import {
  discloseSeries,
  phaseGroups,
  responseWarnings,
  type Disclosed,
  type DisclosedMeasure,
  type Figure,
  type FigureResponse,
  type MeasurementValue,
  type PeriodMeasure,
  type SchoolYear,
} from '@verankerd/domain';
import type { RulesBySubject } from './disclosure-rules';
import type { StoredMeasurement } from './stored-measurement';

/** A measurement as anyone may see it, with what decides whether it compares. */
export type PresentedMeasurement = Measurement & {
  readonly schoolYear: SchoolYear;
  readonly instrumentId: string | null;
};

/** Pupils of the school on 1 October, by school year, as far as the register tells. */
export type SchoolSizes = ReadonlyMap<SchoolYear, number>;

/** The measurements of one round of a school year (or two, taken together): the school and its phase groups. */
type Period = { readonly rows: readonly StoredMeasurement[]; readonly measure: PeriodMeasure };

/**
 * The measurements of one indicator as anyone may see them. Give all that is kept of it that the reader may see: what
 * is hidden depends on what stands beside it. The one way from kept to shown in this feature.
 */
export function discloseMeasurements(
  stored: readonly StoredMeasurement[],
  rules: RulesBySubject,
  sizes: SchoolSizes,
): readonly PresentedMeasurement[] {
  const rounds = [...Map.groupBy(stored, ({ round }) => round).values()];
  return rounds.flatMap((rows) => discloseRound(rows, rules, sizes));
}

function discloseRound(
  rows: readonly StoredMeasurement[],
  rules: RulesBySubject,
  sizes: SchoolSizes,
): readonly PresentedMeasurement[] {
  const [first] = rows;
  if (!first) return [];
  const periods = periodsOf(rows);
  const disclosed = discloseSeries(
    periods.map(({ measure }) => measure),
    rules[first.subject],
  );
  let earlier: FigureResponse | null = null;
  return periods.flatMap((period, place) => {
    const seen = disclosed[place];
    if (!seen) return [];
    const size = sizes.get(period.measure.period.last) ?? null;
    const presented = period.rows.map((row) => present(row, seen, { earlier, size }));
    earlier = responseIn(seen.total) ?? earlier;
    return presented;
  });
}

/** What is kept of one indicator and round, by the school years that it is about. For the rules of writing. */
export function keptPeriods(rows: readonly StoredMeasurement[]): readonly PeriodMeasure[] {
  return periodsOf(rows).map(({ measure }) => measure);
}

function periodsOf(rows: readonly StoredMeasurement[]): readonly Period[] {
  const byYears = Map.groupBy(rows, periodName);
  return [...byYears.values()].map(periodOf).sort(byLastYear);
}

function periodName({ firstSchoolYear, schoolYear }: StoredMeasurement): string {
  return `${firstSchoolYear} ${schoolYear}`;
}

function byLastYear(one: Period, other: Period): number {
  return one.measure.period.last < other.measure.period.last ? -1 : 1;
}

const nothingKept: MeasurementValue = { state: 'MISSING' };

function periodOf(rows: readonly StoredMeasurement[]): Period {
  // A group of a Map is never empty.
  const [first] = rows as [StoredMeasurement];
  const groups = phaseGroups.flatMap((group) =>
    rows.filter((row) => row.group === group).map(({ value }) => ({ key: group, value })),
  );
  const total = rows.find(({ group }) => group === 'SCHOOL')?.value ?? nothingKept;
  const breakdown = groups.length === 0 ? null : ({ kind: 'PHASE_GROUP', groups } as const);
  return {
    rows,
    measure: {
      period: { first: first.firstSchoolYear, last: first.schoolYear },
      measure: { subject: first.subject, total, breakdown },
    },
  };
}

function present(
  row: StoredMeasurement,
  seen: DisclosedMeasure,
  context: { readonly earlier: FigureResponse | null; readonly size: number | null },
): PresentedMeasurement {
  const { group, instrument } = row;
  const figure =
    group === 'SCHOOL' ? seen.total : seen.groups.find(({ key }) => key === group)?.figure;
  return {
    schoolYear: row.schoolYear,
    instrumentId: instrument?.id ?? null,
    period: { first: row.firstSchoolYear, last: row.schoolYear },
    round: row.round,
    group,
    // Every group of the measure was given to the rule, so it is there.
    figure: figure ?? seen.total,
    measuredOn: row.measuredOn,
    instrument: instrument && { name: instrument.name, version: instrument.version },
    source: row.source,
    explanation: row.explanation,
    breakReason: row.breakReason,
    warnings: group === 'SCHOOL' ? warningsOf(row, seen.total, context) : [],
    entry: row.entry,
    saved: row.saved,
    submittedAt: row.submittedAt,
    version: row.version,
  };
}

/** Only what is shown is warned about: the numbers of a warning would tell how many answers a hidden figure has. */
function warningsOf(
  { subject, firstSchoolYear, schoolYear }: StoredMeasurement,
  figure: Disclosed<Figure>,
  { earlier, size }: { readonly earlier: FigureResponse | null; readonly size: number | null },
): Measurement['warnings'] {
  const response = responseIn(figure);
  if (response === null) return [];
  const isOfAllPupils = subject === 'PUPILS' && firstSchoolYear === schoolYear;
  return [...responseWarnings(response, { earlier, schoolSize: isOfAllPupils ? size : null })];
}

/** The response beside a figure that is shown. */
export function responseIn(figure: Disclosed<Figure>): FigureResponse | null {
  return figure.state === 'SHOWN' && 'response' in figure.figure ? figure.figure.response : null;
}
