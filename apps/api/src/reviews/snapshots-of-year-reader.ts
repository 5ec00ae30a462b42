import type { SchoolYear } from '@verankerd/domain';
import type { Transaction } from '../platform/database/unit-of-work';
import { readHandedIn, type ReviewReader } from './handed-in-reader';
import type { SnapshotRow } from './snapshot-reader';

const columns = 's.number, s.content, s.checksum, s.frozen_at AS "frozenAt"';

/** Reads every snapshot of a school's year that the actor may see, also those that were opened again; first first. */
export function readSnapshotsOfYear(
  transaction: Transaction,
  schoolId: string,
  schoolYear: SchoolYear,
): Promise<SnapshotRow[]> {
  return transaction.query<SnapshotRow[]>(
    `SELECT ${columns} FROM review_snapshots s WHERE s.school_id = $1 AND s.school_year = $2
     ORDER BY s.choice_id, s.number`,
    [schoolId, schoolYear],
  );
}

/**
 * Reads the snapshots that were handed in to a reader for a school year, the last of each choice.
 * @throws Refusal `resource.not-found` when the actor does not work for the reader
 */
export async function readHandedInSnapshots(
  transaction: Transaction,
  reader: ReviewReader,
  schoolYear: SchoolYear,
): Promise<SnapshotRow[]> {
  const { reviews } = await readHandedIn(transaction, reader, schoolYear);
  return transaction.query<SnapshotRow[]>(
    `SELECT ${columns} FROM review_snapshots s
     JOIN unnest($1::uuid[], $2::uuid[], $3::integer[]) AS wanted (school_id, choice_id, number)
       USING (school_id, choice_id, number)
     WHERE s.school_year = $4
     ORDER BY s.school_id, s.choice_id`,
    [
      reviews.map(({ schoolId }) => schoolId),
      reviews.map(({ choiceId }) => choiceId),
      reviews.map(({ number }) => number),
      schoolYear,
    ],
  );
}
