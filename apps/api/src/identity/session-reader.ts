import type { Session } from '@verankerd/contract';
import { isGuest } from '../guests/guests-door';
import { nameOn } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';

type NamedOrganisation = { id: string; name: { name: string; place: string | null } | null };

/** Who is signed in, with the names of the organisations for which each role holds. */
export async function describeSession(transaction: Transaction, actor: Actor): Promise<Session> {
  const ids = actor.memberships.flatMap(({ organisationId }) => organisationId ?? []);
  const organisations = await transaction.query<NamedOrganisation[]>(
    `SELECT o.id, ${nameOn('o.id', 'current_date')} AS name FROM organisations o WHERE o.id = ANY ($1)`,
    [ids],
  );
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return {
    userId: actor.userId,
    displayName: actor.displayName,
    language: actor.language,
    isGuest: await isGuest(transaction),
    memberships: actor.memberships.map(({ role, organisationId }) => ({
      role,
      organisationId,
      organisationName: names.get(organisationId ?? '')?.name ?? null,
      organisationPlace: names.get(organisationId ?? '')?.place ?? null,
    })),
  };
}
