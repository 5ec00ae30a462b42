import type {
  CountedSubject,
  FigureKind,
  MeanScale,
  MeasuredGroup,
  MeasurementRoundKind,
  MeasurementValue,
  PlainDate,
  RawParts,
  SchoolYear,
} from '@verankerd/domain';
import { instantOf } from '../platform/database/sql';

/** Where a measurement stands: an indicator, a school year, a round, and whom it is about. */
export type MeasurementPlace = {
  readonly indicatorId: string;
  readonly schoolYear: SchoolYear;
  readonly round: MeasurementRoundKind;
  readonly group: MeasuredGroup;
};

/** What is said of a measurement besides its value. */
export type MeasurementFacts = {
  /** The year before, where two school years are taken together; else the school year itself. */
  readonly firstSchoolYear: SchoolYear;
  readonly measuredOn: PlainDate | null;
  readonly source: string | null;
  readonly explanation: string | null;
  readonly breakReason: string | null;
};

/** A measurement as it is kept, raw. It does not leave the evaluations feature: see `discloseMeasurements`. */
export type StoredMeasurement = MeasurementPlace &
  MeasurementFacts & {
    readonly subject: CountedSubject;
    readonly value: MeasurementValue;
    readonly instrument: {
      readonly id: string;
      readonly name: string;
      readonly version: string | null;
    } | null;
    readonly entry: 'DRAFT' | 'SUBMITTED';
    readonly saved: { readonly by: string; readonly at: string };
    readonly submittedAt: string | null;
    readonly version: number;
  };

/**
 * SQL of the columns of a measurement `m`. Columns, and not JSON of the database's making: a school of ten years has
 * thousands of measurements, and the driver reads columns in a fraction of the time.
 * @param savedBy SQL of the name of who saved it
 */
export function measurementColumns(savedBy: string): string {
  return `
    m.indicator_id AS "indicatorId", m.school_year AS "schoolYear", m.round, m.measured_group AS "group",
    m.first_school_year AS "firstSchoolYear", m.measured_on AS "measuredOn", m.source, m.explanation,
    m.break_reason AS "breakReason", m.subject, m.kind, m.state, m.numerator, m.denominator, m.mean, m.sd, m.n,
    m.scale_min AS min, m.scale_max AS max, m.answer_step AS "answerStep", m.counts, m.amount, m.invited, m.responded,
    m.answers_below AS "answersBelow", m.not_applicable_reason AS reason, m.instrument_id AS "instrumentId", (
      SELECT t.name FROM instruments t WHERE t.id = m.instrument_id) AS "instrumentName",
    m.instrument_version AS "instrumentVersion", m.entry, ${savedBy} AS "savedBy",
    ${instantOf('m.entered_at')} AS "savedAt", ${instantOf('m.submitted_at')} AS "submittedAt", m.version`;
}

/**
 * SQL that reads kept measurements; each person that saved some is looked up once.
 * @param kept SQL that selects them, all columns
 */
export function readingOf(kept: string): string {
  return `
    WITH kept AS MATERIALIZED (${kept}),
    people AS MATERIALIZED (
      SELECT saved.id, display_name_of(saved.id) AS name FROM (SELECT DISTINCT entered_by AS id FROM kept) saved)
    SELECT ${measurementColumns('p.name')} FROM kept m JOIN people p ON p.id = m.entered_by`;
}

/** The columns of a value. */
export type ValueColumns = {
  readonly state: MeasurementValue['state'];
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly n: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly answerStep: number | null;
  readonly counts: readonly number[] | null;
  readonly amount: number | null;
  readonly invited: number | null;
  readonly responded: number | null;
  readonly answersBelow: number | null;
  readonly reason: string | null;
};

/** A measurement as the database gives it. */
export type MeasurementRow = Omit<StoredMeasurement, 'value' | 'instrument' | 'saved'> &
  ValueColumns & {
    readonly kind: FigureKind;
    readonly instrumentId: string | null;
    /** As far as the reader may see it. */
    readonly instrumentName: string | null;
    readonly instrumentVersion: string | null;
    readonly savedBy: string;
    readonly savedAt: string;
  };

/** Puts the columns of a row together. */
export function storedMeasurement(row: MeasurementRow): StoredMeasurement {
  const { indicatorId, schoolYear, round, group, firstSchoolYear, measuredOn } = row;
  const { source, explanation, breakReason, subject, entry } = row;
  return {
    ...{ indicatorId, schoolYear, round, group, firstSchoolYear, measuredOn },
    ...{ source, explanation, breakReason, subject, entry },
    instrument: instrumentOf(row),
    saved: { by: row.savedBy, at: row.savedAt },
    submittedAt: row.submittedAt,
    version: row.version,
    value: valueOf(row),
  };
}

function instrumentOf(row: MeasurementRow): StoredMeasurement['instrument'] {
  const { instrumentId: id, instrumentName: name, instrumentVersion: version } = row;
  return id === null || name === null ? null : { id, name, version };
}

function valueOf(row: MeasurementRow): MeasurementValue {
  const { state, invited, responded } = row;
  switch (state) {
    case 'REPORTED':
      return { state, parts: partsOf(row), response: { invited, responded } };
    case 'SUPPRESSED':
      return { state, answersBelow: row.answersBelow ?? 0 };
    case 'NOT_APPLICABLE':
      return { state, reason: row.reason ?? '' };
    case 'MISSING':
    case 'NOT_COLLECTED':
      return { state };
  }
}

/** The table keeps all columns of a kind with every reported value, so no 0 below is ever read. */
function partsOf(row: MeasurementRow): RawParts {
  const { kind } = row;
  switch (kind) {
    case 'PROPORTION':
      return { kind, numerator: row.numerator ?? 0, denominator: row.denominator ?? 0 };
    case 'MEAN': {
      const scale: MeanScale = {
        min: row.min ?? 0,
        max: row.max ?? 0,
        answerStep: row.answerStep ?? 0,
      };
      return { kind, mean: row.mean ?? 0, sd: row.sd, n: row.n ?? 0, scale };
    }
    case 'COUNTS':
      return { kind, counts: row.counts ?? [] };
    case 'AMOUNT':
      return { kind, amount: row.amount ?? 0 };
  }
}

const noColumns: Omit<ValueColumns, 'state'> = {
  ...{ numerator: null, denominator: null, mean: null, sd: null, n: null, min: null, max: null },
  ...{ answerStep: null, counts: null, amount: null, invited: null, responded: null },
  ...{ answersBelow: null, reason: null },
};

/** Takes a value apart into its columns. */
export function valueColumns(value: MeasurementValue): ValueColumns {
  const { state } = value;
  switch (state) {
    case 'REPORTED': {
      const scale = value.parts.kind === 'MEAN' ? value.parts.scale : null;
      return { ...noColumns, state, ...value.parts, ...scale, ...value.response };
    }
    case 'SUPPRESSED':
      return { ...noColumns, state, answersBelow: value.answersBelow };
    case 'NOT_APPLICABLE':
      return { ...noColumns, state, reason: value.reason };
    case 'MISSING':
    case 'NOT_COLLECTED':
      return { ...noColumns, state };
  }
}
