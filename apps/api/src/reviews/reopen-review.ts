import { Injectable } from '@nestjs/common';
import type { InputOf, reopenReview, ReviewOfYear } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { findChoice } from '../choices/choices-door';
import { DisclosureRules } from '../evaluations/evaluations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { requireLastFrozen } from './require-last-frozen';
import { requireLeader } from './require-leader';
import { parametersOf } from './review-row';
import { readReviewOf } from './reviews-reader';

/** Opens a frozen review again, with the reason. What was frozen stays. */
@Injectable()
export class ReopenReview {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rules: DisclosureRules,
  ) {}

  execute(actor: Actor, { params, body }: InputOf<typeof reopenReview>): Promise<ReviewOfYear> {
    return this.work.write(actor, async (transaction) => {
      await findChoice(transaction, params);
      requireLeader(actor, params.schoolId);
      await requireLastFrozen(transaction, params);
      const at = this.clock.now();
      await transaction.query(
        `INSERT INTO review_reopenings
           (school_id, choice_id, school_year, number, reason, reopened_at, reopened_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [...parametersOf(params), params.number, body.reason, at, actor.userId],
      );
      await transaction.query(
        `UPDATE reviews SET state = 'OPEN', version = version + 1
         WHERE school_id = $1 AND choice_id = $2 AND school_year = $3`,
        parametersOf(params),
      );
      await recordChange(transaction, actor, {
        ...params,
        kind: 'review.reopened',
        subject: String(params.number),
        before: null,
        after: { reason: body.reason },
        at,
      });
      return readReviewOf(transaction, actor, params, {
        today: this.clock.today(),
        rules: this.rules.bySubject,
      });
    });
  }
}
