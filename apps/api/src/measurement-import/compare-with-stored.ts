import { type ImportedMeasurement, isSameValue, measurementKey } from '@verankerd/domain';
import { readMeasurementsToCompare } from '../evaluations/evaluations-door';
import { type Transaction } from '../platform/database/unit-of-work';
import { type PlannedMeasurement } from './import-plan';
import { newIndicatorPrefix } from './resolve-series';

/** The measurements of a file beside those that are stored. */
export type ComparedMeasurements = {
  readonly measurements: readonly PlannedMeasurement[];
  /** Those of school years that the school keeps together with a neighbour: they would contradict each other. */
  readonly pooled: readonly ImportedMeasurement[];
};

/** Tells of each measurement whether it is new, another than what is stored, or the same. */
export async function compareWithStored(
  transaction: Transaction,
  schoolId: string,
  imported: readonly ImportedMeasurement[],
): Promise<ComparedMeasurements> {
  const ids = new Set(imported.map(({ indicatorId }) => indicatorId));
  const known = [...ids].filter((id) => !id.startsWith(newIndicatorPrefix));
  const stored = await readMeasurementsToCompare(transaction, schoolId, known);
  const byKey = new Map(stored.map((row) => [measurementKey(row), row]));
  const pooledKeys = new Set(
    stored
      .filter(({ firstSchoolYear, schoolYear }) => firstSchoolYear !== schoolYear)
      .flatMap((row) => [row, { ...row, schoolYear: row.firstSchoolYear }].map(measurementKey)),
  );
  const measurements: PlannedMeasurement[] = [];
  const pooled: ImportedMeasurement[] = [];
  for (const measurement of imported) {
    const key = measurementKey(measurement);
    const before = byKey.get(key);
    if (pooledKeys.has(key)) pooled.push(measurement);
    else if (!before) measurements.push({ ...measurement, outcome: 'NEW' });
    else {
      const isSame =
        isSameValue(before.value, measurement.value) &&
        before.measuredOn === measurement.measuredOn &&
        before.explanation === measurement.explanation &&
        before.breakReason === measurement.breakReason;
      measurements.push({ ...measurement, outcome: isSame ? 'UNCHANGED' : 'CHANGED' });
    }
  }
  return { measurements, pooled };
}
