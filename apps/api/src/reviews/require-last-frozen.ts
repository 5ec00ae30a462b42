import type { ReviewEdition } from '@verankerd/contract';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound, Refusal } from '../platform/http/refusal';
import { readEditions } from './editions-reader';
import { findReview, holdReview } from './review-row';
import type { SnapshotKey } from './snapshot-reader';

/**
 * Takes a review of which this snapshot is the one that holds.
 * @throws Refusal `resource.not-found` when there is no such snapshot, and `review.not-frozen` when it holds no more.
 */
export async function requireLastFrozen(
  transaction: Transaction,
  key: SnapshotKey,
): Promise<ReviewEdition> {
  if (!(await findReview(transaction, key))) throw notFound();
  const { state } = await holdReview(transaction, key);
  const editions = await readEditions(transaction, key, 'SCHOOL');
  const edition = editions.find(({ number }) => number === key.number);
  if (!edition) throw notFound();
  if (state !== 'FROZEN' || edition !== editions[0]) throw new Refusal('review.not-frozen');
  return edition;
}
