import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';

/**
 * Makes sure that the actor works for a school, before its rows are listed or one is added.
 * @throws Refusal `resource.not-found` otherwise, also when the school exists.
 */
export async function requireOwnSchool(transaction: Transaction, schoolId: string): Promise<void> {
  const rows = await transaction.query<unknown[]>(
    'SELECT 1 WHERE $1::uuid IN (SELECT acting_school_ids())',
    [schoolId],
  );
  if (rows.length === 0) throw notFound();
}
