import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, withdrawLastingPlace } from '@verankerd/contract';
import { workingYearOf } from '../anchoring/anchoring-door';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { refreshSummary } from '../oversight/oversight-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { notFound, Refusal } from '../platform/http/refusal';
import { placeFacts } from './lasting-place-facts';
import { LastingPlace } from './lasting-place.entity';
import { ofAspect, readLastingPlaces } from './lasting-places-reader';

/** Takes the lasting place of an aspect back: what was anchored by it falls back from that day. */
@Injectable()
export class WithdrawLastingPlace {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, version }: InputOf<typeof withdrawLastingPlace>,
  ): Promise<AnswerOf<typeof withdrawLastingPlace>> {
    return this.work.write(actor, async (transaction) => {
      const { schoolId, choiceId, aspect } = params;
      const choice = await requireActiveChoice(transaction, params);
      const schoolYear = workingYearOf(choice, this.clock.today());
      const read = async () =>
        ofAspect(await readLastingPlaces(transaction, params, schoolYear), aspect);
      const before = await read();
      if (!before.place) throw notFound();
      const at = this.clock.now();
      const withdrawn = await transaction.update(
        LastingPlace,
        { schoolId, choiceId, aspect, version },
        { version: version + 1, withdrawnAt: at, recordedAt: at, recordedBy: actor.userId },
      );
      if (withdrawn.affected !== 1)
        throw new Refusal('resource.changed-meanwhile', [], await read());
      await recordChange(transaction, actor, {
        schoolId,
        choiceId,
        kind: 'lasting-place.withdrawn',
        subject: aspect,
        before: placeFacts(before.place),
        after: null,
        at,
      });
      await refreshSummary(transaction, { schoolId, choiceId, schoolYear }, 'CURRENT', at);
      return read();
    });
  }
}
