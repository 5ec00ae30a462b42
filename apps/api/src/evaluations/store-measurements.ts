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

const keep = `
  WITH given AS (
    SELECT r.*, i.kind, i.subject, i.instrument_id,
      CASE WHEN r.says_version THEN r.said_version ELSE coalesce(was.instrument_version,
        CASE WHEN was.school_id IS NULL THEN i.instrument_version END) END AS instrument_version
    FROM jsonb_to_recordset($2::jsonb) AS r (indicator_id uuid, school_year text, round text, measured_group text,
      state text, numerator integer, denominator integer, mean double precision, sd double precision, n integer,
      scale_min double precision, scale_max double precision, answer_step double precision, counts integer[],
      amount double precision, invited integer, responded integer, answers_below integer,
      not_applicable_reason text, first_school_year text, measured_on date, says_version boolean, said_version text,
      source text, explanation text, break_reason text)
    JOIN indicators i ON i.school_id = $1 AND i.id = r.indicator_id
    LEFT JOIN measurements was ON was.school_id = $1 AND was.indicator_id = r.indicator_id
      AND was.school_year = r.school_year AND was.round = r.round AND was.measured_group = r.measured_group)
  INSERT INTO measurements AS kept (school_id, indicator_id, school_year, round, measured_group, kind, subject,
    instrument_id, ${list((name) => name)}, entered_at, entered_by)
  SELECT $1, indicator_id, school_year, round, measured_group, kind, subject, instrument_id,
    ${list((name) => `given.${name}`)}, $3, $4
  FROM given
  ON CONFLICT (school_id, indicator_id, school_year, round, measured_group) DO UPDATE SET
    ${list((name) => `${name} = excluded.${name}`)}, entered_at = excluded.entered_at,
    entered_by = excluded.entered_by, version = kept.version + 1,
    entry = 'DRAFT', submitted_at = NULL, submitted_by = NULL
  WHERE (${list((name) => `kept.${name}`)}) IS DISTINCT FROM (${list((name) => `excluded.${name}`)})
  RETURNING indicator_id, school_year, round, version`;

/** What is handed in of a round changes as a whole: part of it beside the rest of before could be subtracted. */
const reopenRounds = `
  UPDATE measurements m SET entry = 'DRAFT', submitted_at = NULL, submitted_by = NULL
  FROM jsonb_to_recordset($2::jsonb) AS r (indicator_id uuid, school_year text, round text)
  WHERE m.school_id = $1 AND m.indicator_id = r.indicator_id AND m.school_year = r.school_year
    AND m.round = r.round AND m.entry = 'SUBMITTED'`;

/** So many rows go into the database at a time. */
const batch = 2000;

type Written = {
  readonly indicator_id: string;
  readonly school_year: string;
  readonly round: string;
  readonly version: number;
};

/**
 * Keeps measurements, all or none: new ones are added, others changed, and what is the same already is left alone.
 * What is changed becomes a draft again, with everything else of its round. The tables refuse small numbers of people.
 */
export async function storeMeasurements(
  transaction: Transaction,
  { schoolId, at, by }: Storing,
  measurements: readonly MeasurementToStore[],
): Promise<StoredCounts> {
  const counts = { added: 0, changed: 0 };
  for (let from = 0; from < measurements.length; from += batch) {
    const rows = measurements.slice(from, from + batch).map(rowOf);
    const written = await transaction.query<Written[]>(keep, [
      schoolId,
      JSON.stringify(rows),
      at,
      by,
    ]);
    if (written.length === 0) continue;
    await transaction.query(reopenRounds, [schoolId, JSON.stringify(written)]);
    const added = written.filter(({ version }) => version === 1).length;
    counts.added += added;
    counts.changed += written.length - added;
  }
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
    says_version: measurement.instrumentVersion !== undefined,
    said_version: measurement.instrumentVersion,
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
