import { Injectable } from '@nestjs/common';
import type { AnswerOf, handInReview, InputOf } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { requireLastFrozen } from './require-last-frozen';
import { parametersOf } from './review-row';
import { readFrozen } from './snapshot-reader';

/** Hands a frozen review in to the board: from here on the board reads it. */
@Injectable()
export class HandInReview {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params }: InputOf<typeof handInReview>,
  ): Promise<AnswerOf<typeof handInReview>> {
    return this.work.write(actor, async (transaction) => {
      const { exchange } = await requireLastFrozen(transaction, params);
      if (exchange) throw new Refusal('review.already-handed-in');
      const at = this.clock.now();
      await transaction.query(
        `INSERT INTO review_hand_ins
           (school_id, choice_id, school_year, number, handed_in_at, handed_in_by)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [...parametersOf(params), params.number, at, actor.userId],
      );
      await recordChange(transaction, actor, {
        ...params,
        kind: 'review.handed-in',
        subject: String(params.number),
        before: null,
        after: { number: params.number },
        at,
      });
      return (await readFrozen(transaction, params)).edition;
    });
  }
}
