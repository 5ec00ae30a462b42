import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';
import { requireSnapshot } from '../reviews/reviews-door';
import type { OrderKey } from './exports-reader';

const actingIds = { SCHOOL_YEAR: 'acting_school_ids()', BOARD_YEAR: 'acting_board_ids()' } as const;

/**
 * Makes sure that files are asked of something that is there and that the actor may see.
 * @throws Refusal `resource.not-found` otherwise
 */
export async function requireSubject(
  transaction: Transaction,
  { organisationId, subject }: Pick<OrderKey, 'organisationId' | 'subject'>,
): Promise<void> {
  if (subject.kind === 'REVIEW')
    await requireSnapshot(transaction, { ...subject, schoolId: organisationId });
  // A board may read a review that was handed in; files of it are the school's to make.
  const ids = subject.kind === 'BOARD_YEAR' ? actingIds.BOARD_YEAR : actingIds.SCHOOL_YEAR;
  const rows = await transaction.query<unknown[]>(`SELECT 1 WHERE $1::uuid IN (SELECT ${ids})`, [
    organisationId,
  ]);
  if (rows.length === 0) throw notFound();
}
