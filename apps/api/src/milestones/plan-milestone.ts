import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, planMilestone } from '@verankerd/contract';
import { checkPlannedOn } from '@verankerd/domain';
import { requireActiveChoice } from '../choices/choices-door';
import { refreshSummary } from '../oversight/oversight-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Ids } from '../platform/ids';
import { recordMilestone } from './milestone-history';
import { Milestone } from './milestone.entity';
import { readMilestone } from './milestones-reader';
import { acceptDate, requirePlanningYear } from './refuse-date';

/** Plans a milestone on a day of the school year. */
@Injectable()
export class PlanMilestone {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(
    actor: Actor,
    { params, body }: InputOf<typeof planMilestone>,
  ): Promise<AnswerOf<typeof planMilestone>> {
    return this.work.write(actor, async (transaction) => {
      await requireActiveChoice(transaction, params);
      requirePlanningYear(params.schoolYear, this.clock.today());
      acceptDate(checkPlannedOn(body.plannedOn, params.schoolYear));

      const at = this.clock.now();
      const key = { ...params, milestoneId: this.ids.next() };
      await transaction.insert(Milestone, {
        ...params,
        ...body,
        id: key.milestoneId,
        note: body.note ?? null,
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
      await refreshSummary(transaction, params, 'CURRENT', at);
      return after;
    });
  }
}
