import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, replyToReview } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { notFound } from '../platform/http/refusal';
import { readHandedInReview, type ReviewReader } from './handed-in-reader';
import { sayReply } from './say-reply';

/** The board asks something about a review, or takes note of it. */
@Injectable()
export class ReplyToReview {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, body, version }: InputOf<typeof replyToReview>,
  ): Promise<AnswerOf<typeof replyToReview>> {
    return this.work.write(actor, async (transaction) => {
      const { boardId, ...key } = params;
      const board: ReviewReader = { kind: 'BOARD', id: boardId };
      const { edition } = await readHandedInReview(transaction, board, key);
      const { number } = edition;
      const at = this.clock.now();
      const text = body.kind === 'QUESTION' ? body.text : null;
      await sayReply(transaction, actor, { ...key, number }, edition.exchange, {
        kind: body.kind,
        text,
        version,
        at,
      });
      await recordChange(transaction, actor, {
        ...key,
        actingFor: boardId,
        kind: body.kind === 'QUESTION' ? 'review.questioned' : 'review.acknowledged',
        subject: String(number),
        before: null,
        after: { text },
        at,
      });
      const { exchange } = (await readHandedInReview(transaction, board, key)).edition;
      if (!exchange) throw notFound();
      return exchange;
    });
  }
}
