import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';
import { parametersOf } from './review-row';
import type { SnapshotKey } from './snapshot-reader';

/**
 * Makes sure that a snapshot is there and that the actor may see it, without reading it.
 * @throws Refusal `resource.not-found` otherwise
 */
export async function requireSnapshot(transaction: Transaction, key: SnapshotKey): Promise<void> {
  const rows = await transaction.query<unknown[]>(
    `SELECT 1 FROM review_snapshots
     WHERE school_id = $1 AND choice_id = $2 AND school_year = $3 AND number = $4`,
    [...parametersOf(key), key.number],
  );
  if (rows.length === 0) throw notFound();
}
