import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';

/** A board or partnership that writes to schools. */
export type Overseer = { readonly kind: 'BOARD' | 'PARTNERSHIP'; readonly id: string };

const roles = { BOARD: 'BOARD_OFFICER', PARTNERSHIP: 'PARTNERSHIP_OFFICER' } as const;

/** The board in the address of a request. */
export function boardOf({ boardId }: { readonly boardId: string }): Overseer {
  return { kind: 'BOARD', id: boardId };
}

/** The partnership in the address of a request. */
export function partnershipOf({ partnershipId }: { readonly partnershipId: string }): Overseer {
  return { kind: 'PARTNERSHIP', id: partnershipId };
}

/**
 * Makes sure that the actor works for an overseer of that kind.
 * @throws Refusal `resource.not-found` otherwise, also when it exists.
 */
export async function requireOverseer(
  transaction: Transaction,
  { kind, id }: Overseer,
): Promise<void> {
  const rows = await transaction.query<unknown[]>(
    'SELECT 1 WHERE $1::uuid IN (SELECT acting_organisation_ids(ARRAY[$2]))',
    [id, roles[kind]],
  );
  if (rows.length === 0) throw notFound();
}
