import { type Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';

/**
 * Lets only an administrator past, before a byte of an upload is read. Row-level security says the same of the tables.
 * @throws Refusal `access.denied`
 */
export function requireAdministrator(actor: Actor): void {
  if (!actor.memberships.some(({ role }) => role === 'ADMINISTRATOR')) {
    throw new Refusal('access.denied');
  }
}
