import type { Instrument } from '@verankerd/contract';
import { requireOwnSchool } from '../organisations/organisations-door';
import type { Transaction } from '../platform/database/unit-of-work';

const selectInstruments = `
  SELECT t.id, t.name, t.key IS NULL AS "isOwn", (
    SELECT coalesce(json_agg(DISTINCT v.version ORDER BY v.version), '[]')
    FROM (
      SELECT i.instrument_version AS version FROM indicators i
        WHERE i.school_id = $1 AND i.instrument_id = t.id
      UNION
      SELECT m.instrument_version FROM measurements m
        WHERE m.school_id = $1 AND m.instrument_id = t.id) v
    WHERE v.version IS NOT NULL) AS versions
  FROM instruments t
  WHERE t.key IS NOT NULL OR t.school_id = $1
  ORDER BY lower(t.name)`;

/** Reads what a school can measure with: the known names, and its own. */
export async function readInstruments(
  transaction: Transaction,
  schoolId: string,
): Promise<Instrument[]> {
  await requireOwnSchool(transaction, schoolId);
  return transaction.query<Instrument[]>(selectInstruments, [schoolId]);
}
