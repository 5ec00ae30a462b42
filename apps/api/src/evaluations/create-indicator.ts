import { Injectable } from '@nestjs/common';
import type { AnswerOf, createIndicator, InputOf } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Ids } from '../platform/ids';
import { indicatorChange } from './indicator-change';
import { lockIndicator } from './evaluations-reader';
import { presentIndicator } from './indicator-row';
import { insertIndicator, requireInstrument } from './write-indicator';

/** Adds an indicator to a school. */
@Injectable()
export class CreateIndicator {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(
    actor: Actor,
    { params: { schoolId }, body }: InputOf<typeof createIndicator>,
  ): Promise<AnswerOf<typeof createIndicator>> {
    return this.work.write(actor, async (transaction) => {
      await requireOwnSchool(transaction, schoolId);
      const { choiceId } = body;
      if (choiceId !== null) await requireActiveChoice(transaction, { schoolId, choiceId });
      await requireInstrument(transaction, schoolId, body);
      const at = this.clock.now();
      const indicatorId = this.ids.next();
      await insertIndicator(
        transaction,
        indicatorId,
        { ...body, template: null },
        { schoolId, at, userId: actor.userId },
      );
      const indicator = presentIndicator(
        await lockIndicator(transaction, { schoolId, indicatorId }),
      );
      await recordChange(
        transaction,
        actor,
        indicatorChange('indicator.created', { schoolId, before: null, after: indicator, at }),
      );
      return indicator;
    });
  }
}
