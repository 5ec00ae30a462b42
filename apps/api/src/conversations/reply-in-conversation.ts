import { Injectable } from '@nestjs/common';
import type { Conversation, InputOf, replyAsBoard, replyAsSchool } from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { readConversation, type ConversationKey } from './conversations-reader';
import type { Overseer } from './overseer';
import { sayReply } from './say-reply';

/** What one of the parties says, and how many replies it had read. */
export type Reply = {
  readonly body: InputOf<typeof replyAsSchool>['body'] | InputOf<typeof replyAsBoard>['body'];
  readonly version: number;
};

/** A school or an overseer says something in a conversation between the two. */
@Injectable()
export class ReplyInConversation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @param overseer who speaks; the school itself when left out */
  execute(
    actor: Actor,
    key: ConversationKey,
    { body, version }: Reply,
    overseer?: Overseer,
  ): Promise<Conversation> {
    return this.work.write(actor, async (transaction) => {
      const today = this.clock.today();
      const before = await readConversation(transaction, key, today, overseer);
      await sayReply(transaction, actor, before, {
        kind: body.kind,
        text: body.kind === 'CLOSED' ? null : body.text,
        version,
        at: this.clock.now(),
        actingFor: overseer?.id ?? key.schoolId,
      });
      return readConversation(transaction, key, today, overseer);
    });
  }
}
