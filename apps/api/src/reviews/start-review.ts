import { Injectable } from '@nestjs/common';
import { prefillText } from '@verankerd/content';
import {
  reviewedYearOf,
  type InputOf,
  type ReviewOfYear,
  type startReview,
} from '@verankerd/contract';
import { coreSections, reviewPrefill, schoolYearOf } from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { findChoice } from '../choices/choices-door';
import { DisclosureRules } from '../evaluations/evaluations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { readReviewFacts } from './review-facts-reader';
import { parametersOf } from './review-row';
import { reviewWords } from './review-words';
import { readReviewOf } from './reviews-reader';

/** Begins a review, with what the school kept during the year written out in each part. */
@Injectable()
export class StartReview {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rules: DisclosureRules,
  ) {}

  execute(actor: Actor, { params, body }: InputOf<typeof startReview>): Promise<ReviewOfYear> {
    return this.work.write(actor, async (transaction) => {
      await findChoice(transaction, params);
      const today = this.clock.today();
      const context = { today, rules: this.rules.bySubject };
      if (params.schoolYear > schoolYearOf(today)) throw new Refusal('review.year-not-begun');
      const at = this.clock.now();
      const key = parametersOf(params);
      const started = await transaction.query<unknown[]>(
        `INSERT INTO reviews (school_id, choice_id, school_year, started_at, started_by)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING 1`,
        [...key, at, actor.userId],
      );
      if (started.length > 0) {
        const { facts } = await readReviewFacts(transaction, params, context);
        const prefill = reviewPrefill(reviewedYearOf(facts));
        const words = reviewWords(body.language);
        for (const section of coreSections)
          await transaction.query(
            `INSERT INTO review_sections
               (school_id, choice_id, school_year, section, content, included, saved_at, saved_by)
             VALUES ($1, $2, $3, $4, $5, true, $6, $7)`,
            [...key, section, prefillText(prefill[section], words), at, actor.userId],
          );
        await recordChange(transaction, actor, {
          ...params,
          kind: 'review.started',
          subject: params.schoolYear,
          before: null,
          after: null,
          at,
        });
      }
      return readReviewOf(transaction, actor, params, context);
    });
  }
}
