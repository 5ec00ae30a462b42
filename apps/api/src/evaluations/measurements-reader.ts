import type { Measurement, MeasurementsOfYear } from '@verankerd/contract';
import {
  measuredGroups,
  measurementRoundKinds,
  type PlainDate,
  type SchoolYear,
} from '@verankerd/domain';
import type { Transaction } from '../platform/database/unit-of-work';
import type { PresentedMeasurement } from './disclose-measurements';
import type { RulesBySubject } from './disclosure-rules';
import { readEvaluation, readEvaluations } from './evaluations-reader';
import { presentIndicator } from './indicator-row';
import type { MeasurementPlace } from './stored-measurement';

/** Whether a measurement stands at a place. */
export function isAt(
  one: Omit<MeasurementPlace, 'indicatorId'>,
  place: Omit<MeasurementPlace, 'indicatorId'>,
): boolean {
  return (
    one.schoolYear === place.schoolYear && one.round === place.round && one.group === place.group
  );
}

/** Reads the measurement at a place as anyone may see it; null when nothing is there. */
export async function findMeasurement(
  transaction: Transaction,
  place: MeasurementPlace & { readonly schoolId: string },
  rules: RulesBySubject,
  today: PlainDate,
): Promise<Measurement | null> {
  const { measurements } = await readEvaluation(transaction, place, rules, today);
  return measurements.find((one) => isAt(one, place)) ?? null;
}

/**
 * Reads all indicators of a school with what was measured in a school year, or in two years that end with it.
 * @throws Refusal `resource.not-found` when the school is not the actor's and nothing of it was handed in to them.
 */
export async function readMeasurementsOfYear(
  transaction: Transaction,
  { schoolId, schoolYear }: { readonly schoolId: string; readonly schoolYear: SchoolYear },
  rules: RulesBySubject,
  today: PlainDate,
): Promise<MeasurementsOfYear> {
  const { indicators, sizes } = await readEvaluations(transaction, { schoolId }, rules, today);
  return {
    schoolYear,
    today,
    schoolSize: sizes.get(schoolYear) ?? null,
    thresholds: rules,
    indicators: indicators.map(({ indicator, measurements }) => ({
      indicator: presentIndicator(indicator),
      measurements: measurements.filter((one) => one.schoolYear === schoolYear).sort(byPlace),
    })),
  };
}

function byPlace(one: PresentedMeasurement, other: PresentedMeasurement): number {
  const place = ({ round, group }: PresentedMeasurement): number =>
    measurementRoundKinds.indexOf(round) * measuredGroups.length + measuredGroups.indexOf(group);
  return place(one) - place(other);
}
