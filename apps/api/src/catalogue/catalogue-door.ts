import type { Transaction } from '../platform/database/unit-of-work';
import { Intervention } from './intervention.entity';

/** What a school says of an intervention of its own. */
export type OwnIntervention = Pick<Intervention, 'name' | 'provider' | 'link'>;

/** Whether an id is that of an entry of the catalogue. */
export async function isInCatalogue(
  transaction: Transaction,
  interventionId: string,
): Promise<boolean> {
  const rows = await transaction.query<unknown[]>(
    'SELECT 1 FROM interventions WHERE id = $1 AND key IS NOT NULL',
    [interventionId],
  );
  return rows.length > 0;
}

/** Adds an intervention of a school's own, which only that school sees. */
export async function addOwnIntervention(
  transaction: Transaction,
  key: { readonly id: string; readonly schoolId: string },
  facts: OwnIntervention,
): Promise<void> {
  const { name, provider, link } = facts;
  await transaction.insert(Intervention, { ...key, name, provider, link });
}

/** Corrects what a school says of an intervention of its own. */
export async function correctOwnIntervention(
  transaction: Transaction,
  key: { readonly id: string; readonly schoolId: string },
  facts: OwnIntervention,
): Promise<void> {
  const { name, provider, link } = facts;
  await transaction.update(Intervention, key, { name, provider, link });
}
