import type { BoardExchange } from '@verankerd/contract';
import type { ReviewReply } from '@verankerd/domain';
import type { Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { notFound, Refusal } from '../platform/http/refusal';
import { parametersOf } from './review-row';
import type { SnapshotKey } from './snapshot-reader';

/** Something to say about a review. */
export type NewReply = {
  readonly kind: ReviewReply;
  readonly text: string | null;
  /** How many words there were when it was written. */
  readonly version: number;
  readonly at: Date;
};

/**
 * Says something about a review that was handed in, behind all that was said before.
 * @throws Refusal `resource.not-found` when it was not handed in, `resource.changed-meanwhile` when something else was
 * said meanwhile, and `review.not-your-turn` when this cannot be said now.
 */
export async function sayReply(
  transaction: Transaction,
  actor: Actor,
  key: SnapshotKey,
  exchange: BoardExchange | null,
  { kind, text, version, at }: NewReply,
): Promise<void> {
  if (!exchange) throw notFound();
  if (exchange.replies.length !== version)
    throw new Refusal('resource.changed-meanwhile', [], exchange);
  if (!exchange.possible.includes(kind)) throw new Refusal('review.not-your-turn');
  const said = await transaction.query<unknown[]>(
    `INSERT INTO review_replies
       (school_id, choice_id, school_year, number, sequence, kind, content, said_at, said_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING 1`,
    [...parametersOf(key), key.number, version + 1, kind, text, at, actor.userId],
  );
  // Both sides spoke at the same moment: the one that comes second reads first.
  if (said.length === 0) throw new Refusal('resource.changed-meanwhile');
}
