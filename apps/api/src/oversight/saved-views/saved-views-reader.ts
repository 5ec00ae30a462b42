import type { SavedView } from '@verankerd/contract';
import type { Transaction } from '../../platform/database/unit-of-work';
import { notFound } from '../../platform/http/refusal';

/** The columns of a view as they cross the wire. */
export const savedViewColumns = 'id, name, query, version';

/**
 * Makes sure that the actor works for an overseer, of whatever kind, before its views are listed or one is kept.
 * @throws Refusal `resource.not-found` otherwise, also when it exists.
 */
export async function requireOverseer(transaction: Transaction, overseerId: string): Promise<void> {
  const rows = await transaction.query<unknown[]>(
    `SELECT 1 WHERE $1::uuid IN (
       SELECT acting_organisation_ids(ARRAY['BOARD_OFFICER', 'PARTNERSHIP_OFFICER', 'NATIONAL_DESK_OFFICER']))`,
    [overseerId],
  );
  if (rows.length === 0) throw notFound();
}

/** Lists the actor's own views of the overview of an overseer, by name. */
export async function readSavedViews(
  transaction: Transaction,
  overseerId: string,
): Promise<SavedView[]> {
  await requireOverseer(transaction, overseerId);
  return transaction.query<SavedView[]>(
    `SELECT ${savedViewColumns} FROM saved_views WHERE scope = $1 ORDER BY name COLLATE "nl-x-icu", id`,
    [overseerId],
  );
}
