import { Injectable } from '@nestjs/common';
import type { AnswerOf, carryOverMilestone, InputOf } from '@verankerd/contract';
import { checkCarriedOverTo } from '@verankerd/domain';
import { refreshSummary } from '../oversight/oversight-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Ids } from '../platform/ids';
import { changeMilestone } from './change-milestone';
import { recordMilestone } from './milestone-history';
import { Milestone } from './milestone.entity';
import { readMilestone } from './milestones-reader';
import { acceptDate } from './refuse-date';

/** Drops an open milestone with the reason, and plans it anew in the school year of a later day. */
@Injectable()
export class CarryOverMilestone {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(
    actor: Actor,
    input: InputOf<typeof carryOverMilestone>,
  ): Promise<AnswerOf<typeof carryOverMilestone>> {
    return this.work.write(actor, async (transaction) => {
      const at = this.clock.now();
      const { params, body } = input;
      const landsIn = () =>
        acceptDate(checkCarriedOverTo(body.plannedOn, params.schoolYear, this.clock.today()));
      const dropped = await changeMilestone(transaction, actor, input, {
        action: 'CARRY_OVER',
        kind: 'milestone.carried-over',
        set: () => {
          landsIn();
          return { reason: body.reason };
        },
        at,
      });

      const schoolYear = landsIn();
      const choiceYear = { schoolId: params.schoolId, choiceId: params.choiceId, schoolYear };
      const key = { ...choiceYear, milestoneId: this.ids.next() };
      await transaction.insert(Milestone, {
        ...choiceYear,
        id: key.milestoneId,
        question: dropped.question,
        title: dropped.title,
        ownerRole: dropped.ownerRole,
        note: dropped.note,
        reason: body.reason,
        plannedOn: body.plannedOn,
        updatedAt: at,
        updatedBy: actor.userId,
      });
      const after = await readMilestone(transaction, key);
      await recordMilestone(transaction, actor, {
        key,
        kind: 'milestone.planned',
        before: null,
        after,
        at,
      });
      await refreshSummary(transaction, choiceYear, 'CURRENT', at);
      return { ...after, schoolYear };
    });
  }
}
