import type { AnswerOf, verifyFrozenReview } from '@verankerd/contract';
import type { Transaction } from '../platform/database/unit-of-work';
import { checksumOf } from './checksum';
import { readSnapshot, type SnapshotKey } from './snapshot-reader';

/** Computes the checksum of a snapshot anew, and says whether it is still the one of the day of freezing. */
export async function verifySnapshot(
  transaction: Transaction,
  key: SnapshotKey,
  checkedAt: Date,
): Promise<AnswerOf<typeof verifyFrozenReview>> {
  const { content, checksum, frozenAt } = await readSnapshot(transaction, key);
  const computed = checksumOf(content);
  return {
    isUnchanged: computed === checksum,
    frozenAt: frozenAt.toISOString(),
    checkedAt: checkedAt.toISOString(),
    kept: checksum,
    computed,
  };
}
