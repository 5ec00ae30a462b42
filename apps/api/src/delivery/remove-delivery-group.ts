import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, removeDeliveryGroup } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { notFound, Refusal } from '../platform/http/refusal';
import { findDeliveryGroup, readDeliveryYear } from './delivery-reader';

/** Takes a year group out of the plan of a school year. Its lessons stay, and count no more. */
@Injectable()
export class RemoveDeliveryGroup {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, version }: InputOf<typeof removeDeliveryGroup>,
  ): Promise<AnswerOf<typeof removeDeliveryGroup>> {
    return this.work.write(actor, async (transaction) => {
      await requireActiveChoice(transaction, params);
      const before = await findDeliveryGroup(transaction, params);
      if (!before) throw notFound();
      const at = this.clock.now();
      const { groupId, ...choiceYear } = params;
      // The row is written only at the version that the caller saw, so that two who remove it do it once.
      const [, removed] = await transaction.query<[unknown[], number]>(
        `UPDATE delivery_groups SET removed_at = $5, version = version + 1, updated_at = $5, updated_by = $6
         WHERE school_id = $1 AND choice_id = $2 AND id = $3 AND version = $4 AND removed_at IS NULL`,
        [params.schoolId, params.choiceId, groupId, version, at, actor.userId],
      );
      if (removed === 0) throw new Refusal('resource.changed-meanwhile', [], before);
      const year = await readDeliveryYear(transaction, params, this.clock.today());
      const { yearGroups, plannedLessons, givenLessons } = before;
      await recordChange(transaction, actor, {
        ...choiceYear,
        kind: 'delivery.group-removed',
        subject: groupId,
        before: { sector: year.sector, yearGroups, plannedLessons, givenLessons },
        after: null,
        at,
      });
      return year;
    });
  }
}
