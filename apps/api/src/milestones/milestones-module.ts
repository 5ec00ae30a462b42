import { Module } from '@nestjs/common';
import { CarryOverMilestone } from './carry-over-milestone';
import { DropMilestone } from './drop-milestone';
import { EditMilestone } from './edit-milestone';
import { FinishMilestone } from './finish-milestone';
import { MilestonesController } from './milestones-controller';
import { MoveMilestone } from './move-milestone';
import { PlanMilestone } from './plan-milestone';
import { PlanSuggestedMilestones } from './plan-suggested-milestones';
import { ReopenMilestone } from './reopen-milestone';

/** Milestones: dated promises under the seven questions. */
@Module({
  controllers: [MilestonesController],
  providers: [
    PlanMilestone,
    PlanSuggestedMilestones,
    EditMilestone,
    FinishMilestone,
    MoveMilestone,
    CarryOverMilestone,
    DropMilestone,
    ReopenMilestone,
  ],
})
export class MilestonesModule {}
