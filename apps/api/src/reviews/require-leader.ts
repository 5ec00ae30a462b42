import { isLeaderOf, type Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';

/**
 * Makes sure that the actor leads the school. Ask it once the review was found: who may not see it learns nothing.
 * @throws Refusal `review.leader-only` otherwise.
 */
export function requireLeader(actor: Actor, schoolId: string): void {
  if (!isLeaderOf(actor, schoolId)) throw new Refusal('review.leader-only');
}
