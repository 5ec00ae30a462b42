import { Injectable } from '@nestjs/common';
import type { AnswerOf, decideReview, InputOf, ReviewDecisionDraft } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { findChoice } from '../choices/choices-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import {
  countChange,
  findReview,
  holdOpenReview,
  nothingDecided,
  parametersOf,
} from './review-row';

/** Records what a school decides at the end of a review. What is still missing is asked when it is frozen. */
@Injectable()
export class DecideReview {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, body, version }: InputOf<typeof decideReview>,
  ): Promise<AnswerOf<typeof decideReview>> {
    return this.work.write(actor, async (transaction) => {
      await findChoice(transaction, params);
      const { decision: before } = await holdOpenReview(transaction, params);
      if (before.version !== version) throw new Refusal('resource.changed-meanwhile', [], before);
      const at = this.clock.now();
      await transaction.query(
        `UPDATE reviews SET decision = $4, decision_reason = $5, next_review_on = $6,
           decision_version = decision_version + 1, decided_at = $7, decided_by = $8
         WHERE school_id = $1 AND choice_id = $2 AND school_year = $3`,
        [...parametersOf(params), body.decision, body.reason, body.nextReviewOn, at, actor.userId],
      );
      await countChange(transaction, params);
      const after = (await findReview(transaction, params))?.decision ?? nothingDecided;
      await recordChange(transaction, actor, {
        ...params,
        kind: 'review.decided',
        subject: params.schoolYear,
        before: decisionOf(before),
        after: decisionOf(after),
        at,
      });
      return after;
    });
  }
}

/** The decision itself, as the history keeps it. */
function decisionOf({ decision, reason, nextReviewOn }: ReviewDecisionDraft) {
  return { decision, reason, nextReviewOn };
}
