import { Injectable } from '@nestjs/common';
import type { addEvidence, AnswerOf, InputOf } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { refreshSummary } from '../oversight/oversight-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Ids } from '../platform/ids';
import { AspectEvidence } from './aspect-evidence.entity';

/** Adds a link or a short text that shows how far an aspect is. */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(
    actor: Actor,
    { params, body }: InputOf<typeof addEvidence>,
  ): Promise<AnswerOf<typeof addEvidence>> {
    return this.work.write(actor, async (transaction) => {
      await requireActiveChoice(transaction, params);
      const at = this.clock.now();
      const evidence = { id: this.ids.next(), ...body };
      await transaction.insert(AspectEvidence, { ...params, ...evidence });
      await recordChange(transaction, actor, {
        ...params,
        kind: 'evidence.added',
        subject: params.aspect,
        before: null,
        after: evidence,
        at,
      });
      await refreshSummary(transaction, params, 'CURRENT', at);
      return evidence;
    });
  }
}
