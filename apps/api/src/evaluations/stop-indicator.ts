import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, stopIndicator } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { lockIndicator } from './evaluations-reader';
import { indicatorChange } from './indicator-change';
import { presentIndicator } from './indicator-row';

/** Stops measuring an indicator, or takes it up again. Asking for what is so already changes nothing. */
@Injectable()
export class StopIndicator {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, body: { isStopped }, version }: InputOf<typeof stopIndicator>,
  ): Promise<AnswerOf<typeof stopIndicator>> {
    return this.work.write(actor, async (transaction) => {
      const { schoolId, indicatorId } = params;
      const before = presentIndicator(await lockIndicator(transaction, params));
      if (before.version !== version) throw new Refusal('resource.changed-meanwhile', [], before);
      if ((before.stoppedOn !== null) === isStopped) return before;
      const at = this.clock.now();
      await transaction.query(
        `UPDATE indicators SET stopped_on = $3, updated_at = $4, updated_by = $5, version = version + 1
         WHERE school_id = $1 AND id = $2`,
        [schoolId, indicatorId, isStopped ? this.clock.today() : null, at, actor.userId],
      );
      const after = presentIndicator(await lockIndicator(transaction, params));
      const kind = isStopped ? 'indicator.stopped' : 'indicator.resumed';
      await recordChange(
        transaction,
        actor,
        indicatorChange(kind, { schoolId, before, after, at }),
      );
      return after;
    });
  }
}
