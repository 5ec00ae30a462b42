import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, recordLessons } from '@verankerd/contract';
import { checkGivenOn } from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { notFound, refuseField } from '../platform/http/refusal';
import { Ids } from '../platform/ids';
import { findDeliveryGroup, readDeliveryYear } from './delivery-reader';

/** Writes down that lessons were given. A row is added and no count is written, so that no tap is lost. */
@Injectable()
export class RecordLessons {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(
    actor: Actor,
    { params, body }: InputOf<typeof recordLessons>,
  ): Promise<AnswerOf<typeof recordLessons>> {
    return this.work.write(actor, async (transaction) => {
      await requireActiveChoice(transaction, params);
      const group = await findDeliveryGroup(transaction, params);
      if (!group) throw notFound();
      const today = this.clock.today();
      const checked = checkGivenOn(body.givenOn, params.schoolYear, today);
      if (!checked.ok) throw refuseField(checked.error, 'givenOn');

      const at = this.clock.now();
      const id = this.ids.next();
      const { groupId, ...choiceYear } = params;
      await transaction.query(
        `INSERT INTO lessons_given
           (school_id, choice_id, group_id, id, given_on, lessons, recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          ...[params.schoolId, params.choiceId, groupId, id],
          ...[body.givenOn, body.lessons, at, actor.userId],
        ],
      );
      const year = await readDeliveryYear(transaction, params, today);
      await recordChange(transaction, actor, {
        ...choiceYear,
        kind: 'delivery.lessons-recorded',
        subject: id,
        before: null,
        after: { groupId, sector: year.sector, yearGroups: group.yearGroups, ...body },
        at,
      });
      return year;
    });
  }
}
