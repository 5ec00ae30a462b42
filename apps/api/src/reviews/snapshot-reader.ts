import type { FrozenReview, ReviewSnapshot } from '@verankerd/contract';
import { findChoice, type ChoiceYearKey } from '../choices/choices-door';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';
import { readEditions } from './editions-reader';
import { parametersOf } from './review-row';

/** A snapshot of a review. */
export type SnapshotKey = ChoiceYearKey & { readonly number: number };

/** A snapshot as it is kept. */
export type SnapshotRow = {
  readonly number: number;
  readonly content: ReviewSnapshot;
  readonly checksum: string;
  readonly frozenAt: Date;
};

/**
 * Reads one snapshot that the actor may see: of the own school, or handed in.
 * @throws Refusal `resource.not-found` otherwise.
 */
export async function readSnapshot(
  transaction: Transaction,
  key: SnapshotKey,
): Promise<SnapshotRow> {
  const [row] = await transaction.query<SnapshotRow[]>(
    `SELECT number, content, checksum, frozen_at AS "frozenAt" FROM review_snapshots
     WHERE school_id = $1 AND choice_id = $2 AND school_year = $3 AND number = $4`,
    [...parametersOf(key), key.number],
  );
  if (!row) throw notFound();
  return row;
}

/** Reads a snapshot with what passed about it, for the school that it is of. */
export async function readFrozen(
  transaction: Transaction,
  key: SnapshotKey,
): Promise<FrozenReview> {
  await findChoice(transaction, key);
  const { content } = await readSnapshot(transaction, key);
  const editions = await readEditions(transaction, key, 'SCHOOL');
  const edition = editions.find(({ number }) => number === key.number);
  if (!edition) throw notFound();
  return { snapshot: content, edition, editions: editions.map(({ number }) => number) };
}
