import type { Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import type { IndicatorFacts } from '@verankerd/contract';
import type {
  FigureKind,
  MeanScale,
  MeasurementValue,
  PlainDate,
  SchoolYear,
} from '@verankerd/domain';
import { storeMeasurements } from './store-measurements';
import type { MeasurementPlace } from './stored-measurement';
import { insertIndicator } from './write-indicator';

export { EvaluationsModule } from './evaluations-module';
export { DisclosureRules, type RulesBySubject } from './disclosure-rules';
export { countDraftsOf as countDraftMeasurements } from './evaluations-reader';
export { readStoredMeasurements as readMeasurementsToCompare } from './evaluations-reader';
export { readMeasurementsOfYear } from './measurements-reader';
export { readHandedInSeries, type HandedInSeries } from './series-reader';
export { instrumentId, loadInstruments } from './load-instruments';

/** An indicator that comes with a file: only answers to a scale cannot be made so. */
export type AddedIndicator = Pick<IndicatorFacts, 'name' | 'family' | 'subject' | 'direction'> & {
  readonly id: string;
  readonly kind: Exclude<FigureKind, 'COUNTS'>;
  readonly scale: MeanScale | null;
  readonly unit: string | null;
};

/** Who writes for which school, and when. */
export type Writing = { readonly actor: Actor; readonly schoolId: string; readonly at: Date };

/** Adds indicators of the school as a whole, without a target. */
export async function addIndicators(
  transaction: Transaction,
  indicators: readonly AddedIndicator[],
  { actor, schoolId, at }: Writing,
): Promise<void> {
  for (const { id, kind, scale, unit, ...said } of indicators) {
    const facts = { ...said, choiceId: null, explanation: null, instrument: null, template: null };
    const measure = measureOf(kind, scale, unit);
    await insertIndicator(
      transaction,
      id,
      { ...facts, measure },
      { schoolId, at, userId: actor.userId },
    );
  }
}

function measureOf(
  kind: AddedIndicator['kind'],
  scale: MeanScale | null,
  unit: string | null,
): IndicatorFacts['measure'] {
  if (kind === 'PROPORTION') return { kind, target: null };
  if (kind === 'AMOUNT') return { kind, unit: unit ?? '', target: null };
  return { kind, scale: scale ?? { min: 0, max: 10, answerStep: 1 }, target: null };
}

/** A measurement to write, with a value that may be kept (`storableValue`). */
export type WrittenMeasurement = MeasurementPlace & {
  /** The year before, where two school years are taken together; else left out. */
  readonly firstSchoolYear?: SchoolYear;
  readonly instrumentVersion?: string | undefined;
  readonly value: MeasurementValue;
  readonly measuredOn: PlainDate | null;
  readonly source: string | null;
  readonly explanation: string | null;
  readonly breakReason: string | null;
};

const submitRounds = `
  UPDATE measurements m SET entry = 'SUBMITTED', submitted_at = $3, submitted_by = $4
  FROM jsonb_to_recordset($2::jsonb) AS r (indicator_id uuid, school_year text, round text)
  WHERE m.school_id = $1 AND m.indicator_id = r.indicator_id AND m.school_year = r.school_year
    AND m.round = r.round AND m.entry = 'DRAFT'`;

/**
 * Writes many measurements, all or none, each at its place. What is changed becomes a draft again, with everything else
 * of its round; with `isSubmitted` those rounds are handed in at once. What is the same already is left alone. The
 * caller sees to it that no school year is written beside two years that are kept together (`poolRefusal`).
 */
export async function writeMeasurements(
  transaction: Transaction,
  measurements: readonly WrittenMeasurement[],
  { actor, schoolId, at, isSubmitted }: Writing & { readonly isSubmitted: boolean },
): Promise<void> {
  const rows = measurements.map((one) => ({ firstSchoolYear: one.schoolYear, ...one }));
  const storing = { schoolId, at, by: actor.userId, isHandedIn: isSubmitted };
  await storeMeasurements(transaction, storing, rows);
  if (!isSubmitted) return;
  const rounds = measurements.map(({ indicatorId, schoolYear, round }) => ({
    indicator_id: indicatorId,
    school_year: schoolYear,
    round,
  }));
  await transaction.query(submitRounds, [schoolId, JSON.stringify(rounds), at, actor.userId]);
}
