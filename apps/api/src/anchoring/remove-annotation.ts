import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, removeAnnotation } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { notFound } from '../platform/http/refusal';
import { ChoiceAnnotation } from './choice-annotation.entity';

/** Takes a note from the time line of a choice. The history keeps what it said. */
@Injectable()
export class RemoveAnnotation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params }: InputOf<typeof removeAnnotation>,
  ): Promise<AnswerOf<typeof removeAnnotation>> {
    return this.work.write(actor, async (transaction) => {
      const { annotationId: id, ...choice } = params;
      const annotation = await transaction.findOneBy(ChoiceAnnotation, { ...choice, id });
      if (!annotation) throw notFound();
      const removed = await transaction.delete(ChoiceAnnotation, { ...choice, id });
      if (removed.affected !== 1) throw notFound();
      await recordChange(transaction, actor, {
        ...choice,
        kind: 'annotation.removed',
        subject: id,
        before: { on: annotation.happenedOn, text: annotation.content },
        after: null,
        at: this.clock.now(),
      });
      return { id };
    });
  }
}
