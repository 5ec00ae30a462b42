import { Controller } from '@nestjs/common';
import {
  carryOverMilestone,
  dropMilestone,
  editMilestone,
  finishMilestone,
  moveMilestone,
  planMilestone,
  planSuggestedMilestones,
  readDueMilestones,
  readMilestones,
  reopenMilestone,
  type InputOf,
} from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { CarryOverMilestone } from './carry-over-milestone';
import { DropMilestone } from './drop-milestone';
import { EditMilestone } from './edit-milestone';
import { FinishMilestone } from './finish-milestone';
import { readDue, readMilestonesOfYear } from './milestones-reader';
import { MoveMilestone } from './move-milestone';
import { PlanMilestone } from './plan-milestone';
import { PlanSuggestedMilestones } from './plan-suggested-milestones';
import { ReopenMilestone } from './reopen-milestone';

/** Routes of the milestones. */
@Controller()
export class MilestonesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly planMilestone: PlanMilestone,
    private readonly planSuggestedMilestones: PlanSuggestedMilestones,
    private readonly editMilestone: EditMilestone,
    private readonly finishMilestone: FinishMilestone,
    private readonly moveMilestone: MoveMilestone,
    private readonly carryOverMilestone: CarryOverMilestone,
    private readonly dropMilestone: DropMilestone,
    private readonly reopenMilestone: ReopenMilestone,
  ) {}

  @Endpoint(readMilestones)
  read(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof readMilestones>) {
    return this.work.read(actor, (transaction) =>
      readMilestonesOfYear(transaction, params, this.clock.today()),
    );
  }

  @Endpoint(readDueMilestones)
  readDue(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof readDueMilestones>) {
    return this.work.read(actor, (transaction) => readDue(transaction, params, this.clock.today()));
  }

  @Endpoint(planMilestone)
  plan(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof planMilestone>) {
    return this.planMilestone.execute(actor, input);
  }

  @Endpoint(planSuggestedMilestones)
  planSuggested(
    @CurrentActor() actor: Actor,
    @Input() input: InputOf<typeof planSuggestedMilestones>,
  ) {
    return this.planSuggestedMilestones.execute(actor, input);
  }

  @Endpoint(editMilestone)
  edit(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof editMilestone>) {
    return this.editMilestone.execute(actor, input);
  }

  @Endpoint(finishMilestone)
  finish(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof finishMilestone>) {
    return this.finishMilestone.execute(actor, input);
  }

  @Endpoint(moveMilestone)
  move(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof moveMilestone>) {
    return this.moveMilestone.execute(actor, input);
  }

  @Endpoint(carryOverMilestone)
  carryOver(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof carryOverMilestone>) {
    return this.carryOverMilestone.execute(actor, input);
  }

  @Endpoint(dropMilestone)
  drop(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof dropMilestone>) {
    return this.dropMilestone.execute(actor, input);
  }

  @Endpoint(reopenMilestone)
  reopen(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof reopenMilestone>) {
    return this.reopenMilestone.execute(actor, input);
  }
}
