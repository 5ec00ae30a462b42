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

/** SQL of a measurement as JSON: short names, for a school of ten years has thousands of these. */
export const measurementAsJson = `json_build_object(
  'indicatorId', m.indicator_id, 'schoolYear', m.school_year, 'round', m.round, 'group', m.measured_group,
  'firstSchoolYear', m.first_school_year, 'measuredOn', m.measured_on, 'source', m.source,
  'explanation', m.explanation, 'breakReason', m.break_reason, 'subject', m.subject, 'kind', m.kind,
  'state', m.state, 'numerator', m.numerator, 'denominator', m.denominator, 'mean', m.mean, 'sd', m.sd, 'n', m.n,
  'min', m.scale_min, 'max', m.scale_max, 'answerStep', m.answer_step, 'counts', m.counts, 'amount', m.amount,
  'invited', m.invited, 'responded', m.responded, 'answersBelow', m.answers_below,
  'reason', m.not_applicable_reason, 'instrument', (
    SELECT json_build_object('id', t.id, 'name', t.name, 'version', m.instrument_version)
    FROM instruments t WHERE t.id = m.instrument_id),
  'entry', m.entry, 'saved', json_build_object('by', display_name_of(m.entered_by), 'at', ${instantOf('m.entered_at')}),
  'submittedAt', ${instantOf('m.submitted_at')}, 'version', m.version)`;

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
export type MeasurementRow = Omit<StoredMeasurement, 'value'> &
  ValueColumns & { readonly kind: FigureKind };

/** Puts the columns of a row together. */
export function storedMeasurement(row: MeasurementRow): StoredMeasurement {
  const { indicatorId, schoolYear, round, group, firstSchoolYear, measuredOn } = row;
  const { source, explanation, breakReason, subject, instrument, entry, saved } = row;
  return {
    ...{ indicatorId, schoolYear, round, group, firstSchoolYear, measuredOn },
    ...{ source, explanation, breakReason, subject, instrument, entry, saved },
    submittedAt: row.submittedAt,
    version: row.version,
    value: valueOf(row),
  };
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
