import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, withdrawEvidence } from '@verankerd/contract';
import { IsNull } from 'typeorm';
import { recordChange } from '../audit/audit-door';
import { refreshSummary } from '../oversight/oversight-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { notFound } from '../platform/http/refusal';
import { AspectEvidence } from './aspect-evidence.entity';

/** Takes evidence back. The row stays: history shows what once supported a rating. */
@Injectable()
export class WithdrawEvidence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params }: InputOf<typeof withdrawEvidence>,
  ): Promise<AnswerOf<typeof withdrawEvidence>> {
    return this.work.write(actor, async (transaction) => {
      const { evidenceId: id, ...choiceYear } = params;
      const evidence = await transaction.findOneBy(AspectEvidence, {
        ...choiceYear,
        id,
        withdrawnAt: IsNull(),
      });
      if (!evidence) throw notFound();
      const at = this.clock.now();
      // Two at once take it back once: the history counts what is left.
      const withdrawn = await transaction.update(
        AspectEvidence,
        { ...choiceYear, id, withdrawnAt: IsNull() },
        { withdrawnAt: at },
      );
      if (withdrawn.affected !== 1) throw notFound();
      await recordChange(transaction, actor, {
        ...choiceYear,
        kind: 'evidence.withdrawn',
        subject: evidence.aspect,
        before: { id, kind: evidence.kind, content: evidence.content, datedOn: evidence.datedOn },
        after: null,
        at,
      });
      await refreshSummary(transaction, choiceYear, 'CURRENT', at);
      return { id };
    });
  }
}
