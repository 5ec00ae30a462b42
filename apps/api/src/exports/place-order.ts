import type { ExportOrder } from '@verankerd/contract';
import type { Transaction } from '../platform/database/unit-of-work';
import { readLastOrder, type OrderKey } from './exports-reader';
import { fileKindsOf } from './make-file';

const daysKept = 7;

/** Who orders, and when; the id is used when there is something to order. */
export type Placing = { readonly id: string; readonly by: string; readonly at: Date };

/**
 * Orders files, unless the same ones are there or under way: what is made of something frozen never changes. After a
 * failure they can be ordered again.
 */
export async function placeOrder(
  transaction: Transaction,
  key: OrderKey,
  placing: Placing,
): Promise<ExportOrder> {
  const before = await readLastOrder(transaction, key);
  if (before && before.state !== 'FAILED') return before;
  const keptUntil = new Date(placing.at.getTime() + daysKept * 24 * 60 * 60 * 1000);
  await transaction.query(
    `INSERT INTO export_orders
       (organisation_id, id, kind, subject, language, total, ordered_at, ordered_by, kept_until)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (organisation_id, kind, subject, language) WHERE state IN ('WAITING', 'WORKING') DO NOTHING`,
    [
      key.organisationId,
      placing.id,
      key.subject.kind,
      key.subject,
      key.language,
      fileKindsOf(key.subject.kind).length,
      placing.at,
      placing.by,
      keptUntil,
    ],
  );
  const order = await readLastOrder(transaction, key);
  if (!order) throw new TypeError('An order that was just placed is not there');
  return order;
}
