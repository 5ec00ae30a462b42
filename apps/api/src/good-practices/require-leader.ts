import { isLeaderOf, type Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';

/**
 * Makes sure that the actor leads the school: only its leader speaks for it to other schools. Ask it once the school was
 * found: who may not see it learns nothing.
 * @throws Refusal `good-practice.leader-only` otherwise.
 */
export function requireLeader(actor: Actor, schoolId: string): void {
  if (!isLeaderOf(actor, schoolId)) throw new Refusal('good-practice.leader-only');
}
