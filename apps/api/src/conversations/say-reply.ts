import type { Conversation } from '@verankerd/contract';
import type { ConversationReply } from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import type { Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';

/** Something to say in a conversation. */
export type NewReply = {
  readonly kind: ConversationReply;
  readonly text: string | null;
  /** How many replies there were when it was written. */
  readonly version: number;
  readonly at: Date;
  /** The organisation for which the actor speaks. */
  readonly actingFor: string;
};

const kindsInHistory: Readonly<Record<ConversationReply, string>> = {
  ANSWER: 'conversation.answered',
  FOLLOW_UP: 'conversation.followed-up',
  TAKEN_UP: 'conversation.taken-up',
  DECLINED: 'conversation.declined',
  CLOSED: 'conversation.closed',
};

/**
 * Says something behind all that was said before, and writes it into the history of the school.
 * @throws Refusal `resource.changed-meanwhile` when something else was said meanwhile, and `conversation.not-your-turn`
 * when this cannot be said now.
 */
export async function sayReply(
  transaction: Transaction,
  actor: Actor,
  conversation: Conversation,
  { kind, text, version, at, actingFor }: NewReply,
): Promise<void> {
  const { schoolId, choiceId, schoolYear, id } = conversation;
  if (conversation.replies.length !== version)
    throw new Refusal('resource.changed-meanwhile', [], conversation);
  if (!conversation.possible.includes(kind)) throw new Refusal('conversation.not-your-turn');
  const said = await transaction.query<unknown[]>(
    `INSERT INTO conversation_replies (school_id, conversation_id, sequence, kind, content, said_at, said_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING 1`,
    [schoolId, id, version + 1, kind, text, at, actor.userId],
  );
  // Both sides spoke at the same moment: the one that comes second reads first.
  if (said.length === 0) throw new Refusal('resource.changed-meanwhile');
  await recordChange(transaction, actor, {
    schoolId,
    choiceId,
    schoolYear,
    actingFor,
    kind: kindsInHistory[kind],
    subject: id,
    before: null,
    after: { text },
    at,
  });
}
