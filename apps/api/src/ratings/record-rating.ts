import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, recordRating } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { refreshSummary } from '../oversight/oversight-door';
import { Clock } from '../platform/clock';
import { UnitOfWork, type Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { AspectRating } from './aspect-rating.entity';
import { readAspect } from './ratings-reader';

type Answer = AnswerOf<typeof recordRating>;
type RatingKey = InputOf<typeof recordRating>['params'];

/** Records the team's judgement of one aspect in one school year. */
@Injectable()
export class RecordRating {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { params, body, version }: InputOf<typeof recordRating>): Promise<Answer> {
    return this.work.write(actor, async (transaction) => {
      await requireActiveChoice(transaction, params);
      const before = await readAspect(transaction, params);
      if (before.version !== version) throw new Refusal('resource.changed-meanwhile', [], before);

      const at = this.clock.now();
      await this.save(transaction, params, {
        state: body.state,
        level: body.state === 'RATED' ? body.level : null,
        reason: body.state === 'NOT_APPLICABLE' ? body.reason : null,
        version: version + 1,
        ratedAt: at,
        ratedBy: actor.userId,
      });
      const after = await readAspect(transaction, params);
      await recordChange(transaction, actor, {
        ...params,
        kind: 'rating.recorded',
        subject: params.aspect,
        before: judgementOf(before),
        after: judgementOf(after),
        at,
      });
      await refreshSummary(transaction, params, 'CURRENT', at);
      return after;
    });
  }

  /** The row is locked by its version: whoever saves second is refused, also when both saw no row. */
  private async save(
    transaction: Transaction,
    key: RatingKey,
    rating: Omit<AspectRating, keyof RatingKey>,
  ): Promise<void> {
    const rows = transaction.getRepository(AspectRating);
    const saved =
      rating.version === 1
        ? (
            await rows
              .createQueryBuilder()
              .insert()
              .values({ ...key, ...rating })
              .orIgnore()
              .returning('version')
              .execute()
          ).raw
        : (
            await rows
              .createQueryBuilder()
              .update(rating)
              .where({ ...key, version: rating.version - 1 })
              .returning('version')
              .execute()
          ).raw;
    if ((saved as unknown[]).length === 0)
      throw new Refusal('resource.changed-meanwhile', [], await readAspect(transaction, key));
  }
}

/** The judgement itself, as the history keeps it. */
function judgementOf({ state, level, reason }: Answer) {
  return { state, level, reason };
}
