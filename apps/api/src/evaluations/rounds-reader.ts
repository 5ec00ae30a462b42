import type { MeasurementRound } from '@verankerd/contract';
import type { SchoolYear } from '@verankerd/domain';
import { requireOwnSchool } from '../organisations/organisations-door';
import type { Transaction } from '../platform/database/unit-of-work';

const selectRounds = `
  SELECT k.round, r.opens_on AS "opensOn", r.closes_on AS "closesOn", coalesce(r.version, 0) AS version
  FROM unnest(ARRAY['BASELINE', 'AUTUMN', 'SPRING', 'YEAR']) WITH ORDINALITY AS k (round, place)
  LEFT JOIN measurement_rounds r ON r.school_id = $1 AND r.school_year = $2 AND r.round = k.round
  ORDER BY k.place`;

/** Reads when a school measures in a school year: all rounds, planned or not. */
export async function readRounds(
  transaction: Transaction,
  { schoolId, schoolYear }: { readonly schoolId: string; readonly schoolYear: SchoolYear },
): Promise<MeasurementRound[]> {
  await requireOwnSchool(transaction, schoolId);
  return transaction.query<MeasurementRound[]>(selectRounds, [schoolId, schoolYear]);
}
