import type { Transaction } from '../platform/database/unit-of-work';
import {
  valueColumns,
  type MeasurementFacts,
  type MeasurementPlace,
  type StoredMeasurement,
} from './stored-measurement';

/** A measurement to keep: its place, what is said of it, and a value that may be kept (`storableValue`). */
export type MeasurementToStore = MeasurementPlace &
  MeasurementFacts & {
    readonly value: StoredMeasurement['value'];
    /** Version of the instrument; left out, as it was, or else that of the indicator today. */
    readonly instrumentVersion?: string | null | undefined;
  };

/** Who keeps it, when, and for which school. */
export type Storing = {
  readonly schoolId: string;
  readonly at: Date;
  readonly by: string;
  /** Whether the caller hands in every round of these in the same transaction; new rows then are so at once. */
  readonly isHandedIn?: boolean;
};

/** What became of the rows: those that were there already, the same, are in neither number. */
export type StoredCounts = { readonly added: number; readonly changed: number };

const valueNames = [
  'state',
  'numerator',
  'denominator',
  'mean',
  'sd',
  'n',
  'scale_min',
  'scale_max',
  'answer_step',
  'counts',
  'amount',
  'invited',
  'responded',
  'answers_below',
  'not_applicable_reason',
  'first_school_year',
  'measured_on',
  'instrument_version',
  'source',
  'explanation',
  'break_reason',
] as const;

const list = (of: (name: string) => string) => valueNames.map(of).join(', ');

/**
 * Adds rows, or changes those that are there and another. A version of the instrument that is said is kept; where none
 * is said, that of a new row is the indicator's, and that of another stays as it was.
 */
function keepStatement(isVersionSaid: boolean): string {
  const compared = isVersionSaid
    ? valueNames
    : valueNames.filter((name) => name !== 'instrument_version');
  const listed = (of: (name: string) => string) => compared.map(of).join(', ');
  return `
  INSERT INTO measurements AS kept (school_id, indicator_id, school_year, round, measured_group, kind, subject,
    instrument_id, ${list((name) => name)}, entered_at, entered_by, entry, submitted_at, submitted_by)
  SELECT $1, i.id, given.school_year, given.round, given.measured_group, i.kind, i.subject, i.instrument_id,
    ${list((name) => (name === 'instrument_version' && !isVersionSaid ? 'i.instrument_version' : `given.${name}`))}, $3, $4,
    CASE WHEN $5 THEN 'SUBMITTED' ELSE 'DRAFT' END, CASE WHEN $5 THEN $3::timestamptz END, CASE WHEN $5 THEN $4::uuid END
  FROM json_to_recordset($2::json) AS given (indicator_id uuid, school_year text, round text, measured_group text,
    state text, numerator integer, denominator integer, mean double precision, sd double precision, n integer,
    scale_min double precision, scale_max double precision, answer_step double precision, counts integer[],
    amount double precision, invited integer, responded integer, answers_below integer,
    not_applicable_reason text, first_school_year text, measured_on date, instrument_version text,
    source text, explanation text, break_reason text)
  JOIN indicators i ON i.school_id = $1 AND i.id = given.indicator_id
  ON CONFLICT (school_id, indicator_id, school_year, round, measured_group) DO UPDATE SET
    ${listed((name) => `${name} = excluded.${name}`)}, entered_at = excluded.entered_at,
    entered_by = excluded.entered_by, version = kept.version + 1,
    entry = 'DRAFT', submitted_at = NULL, submitted_by = NULL
  WHERE (${listed((name) => `kept.${name}`)}) IS DISTINCT FROM (${listed((name) => `excluded.${name}`)})
  RETURNING indicator_id, school_year, round, version`;
}

/** What is handed in of a round changes as a whole: part of it beside the rest of before could be subtracted. */
const reopenRounds = `
  UPDATE measurements m SET entry = 'DRAFT', submitted_at = NULL, submitted_by = NULL
  FROM jsonb_to_recordset($2::jsonb) AS r (indicator_id uuid, school_year text, round text)
  WHERE m.school_id = $1 AND m.indicator_id = r.indicator_id AND m.school_year = r.school_year
    AND m.round = r.round AND m.entry = 'SUBMITTED'`;

/** So many rows go into the database at a time. */
const batch = 5000;

type Round = {
  readonly indicator_id: string;
  readonly school_year: string;
  readonly round: string;
};

type Written = Round & { readonly version: number };

/**
 * Keeps measurements, all or none: new ones are added, others changed, and what is the same already is left alone.
 * What is changed becomes a draft again, with everything else of its round. The tables refuse small numbers of people.
 */
export async function storeMeasurements(
  transaction: Transaction,
  { schoolId, at, by, isHandedIn = false }: Storing,
  measurements: readonly MeasurementToStore[],
): Promise<StoredCounts> {
  const counts = { added: 0, changed: 0 };
  const rounds = new Map<string, Round>();
  for (const isVersionSaid of [true, false]) {
    const rows = measurements.filter(
      (one) => (one.instrumentVersion !== undefined) === isVersionSaid,
    );
    for (let from = 0; from < rows.length; from += batch) {
      const written = await transaction.query<Written[]>(keepStatement(isVersionSaid), [
        ...[schoolId, JSON.stringify(rows.slice(from, from + batch).map(rowOf))],
        ...[at, by, isHandedIn],
      ]);
      for (const { version, ...round } of written) {
        counts[version === 1 ? 'added' : 'changed'] += 1;
        rounds.set(`${round.indicator_id} ${round.school_year} ${round.round}`, round);
      }
    }
  }
  if (rounds.size > 0 && !isHandedIn)
    await transaction.query(reopenRounds, [schoolId, JSON.stringify([...rounds.values()])]);
  return counts;
}

function rowOf(measurement: MeasurementToStore) {
  const columns = valueColumns(measurement.value);
  return {
    indicator_id: measurement.indicatorId,
    school_year: measurement.schoolYear,
    round: measurement.round,
    measured_group: measurement.group,
    first_school_year: measurement.firstSchoolYear,
    measured_on: measurement.measuredOn,
    instrument_version: measurement.instrumentVersion,
    source: measurement.source,
    explanation: measurement.explanation,
    break_reason: measurement.breakReason,
    state: columns.state,
    numerator: columns.numerator,
    denominator: columns.denominator,
    mean: columns.mean,
    sd: columns.sd,
    n: columns.n,
    scale_min: columns.min,
    scale_max: columns.max,
    answer_step: columns.answerStep,
    counts: columns.counts,
    amount: columns.amount,
    invited: columns.invited,
    responded: columns.responded,
    answers_below: columns.answersBelow,
    not_applicable_reason: columns.reason,
  };
}
