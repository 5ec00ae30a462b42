import { Injectable } from '@nestjs/common';
import type { AnswerOf, answerBoard, InputOf } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { sayReply } from './say-reply';
import { readFrozen } from './snapshot-reader';

/** The school answers a question of its board. */
@Injectable()
export class AnswerBoard {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, body, version }: InputOf<typeof answerBoard>,
  ): Promise<AnswerOf<typeof answerBoard>> {
    return this.work.write(actor, async (transaction) => {
      const { edition } = await readFrozen(transaction, params);
      const at = this.clock.now();
      const { text } = body;
      await sayReply(transaction, actor, params, edition.exchange, {
        kind: 'ANSWER',
        text,
        version,
        at,
      });
      await recordChange(transaction, actor, {
        ...params,
        kind: 'review.answered',
        subject: String(params.number),
        before: null,
        after: { text },
        at,
      });
      return (await readFrozen(transaction, params)).edition;
    });
  }
}
