import { Injectable } from '@nestjs/common';
import type { addAnnotation, AnswerOf, InputOf } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { findChoice } from '../choices/choices-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { refuseField } from '../platform/http/refusal';
import { Ids } from '../platform/ids';
import { ChoiceAnnotation } from './choice-annotation.entity';

/** Puts a note on the time line of a choice: what happened in the school, in a few words and without names. */
@Injectable()
export class AddAnnotation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(
    actor: Actor,
    { params, body }: InputOf<typeof addAnnotation>,
  ): Promise<AnswerOf<typeof addAnnotation>> {
    return this.work.write(actor, async (transaction) => {
      // A choice that was stopped can be explained too.
      await findChoice(transaction, params);
      if (body.on > this.clock.today()) throw refuseField('anchoring.day-in-future', 'on');
      const at = this.clock.now();
      const id = this.ids.next();
      await transaction.insert(ChoiceAnnotation, {
        ...params,
        id,
        happenedOn: body.on,
        content: body.text,
        addedAt: at,
        addedBy: actor.userId,
      });
      await recordChange(transaction, actor, {
        ...params,
        kind: 'annotation.added',
        subject: id,
        before: null,
        after: body,
        at,
      });
      return { id, ...body, saved: { by: actor.displayName, at: at.toISOString() } };
    });
  }
}
