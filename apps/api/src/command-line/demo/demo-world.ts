import type { EntityManager } from 'typeorm';
import { ChangeStatus } from '../../choices/change-status';
import { CreateChoice } from '../../choices/create-choice';
import { ReplaceChoice } from '../../choices/replace-choice';
import { CarryOverMilestone } from '../../milestones/carry-over-milestone';
import { FinishMilestone } from '../../milestones/finish-milestone';
import { SubmitSchoolYear } from '../../oversight/submit-school-year';
import { GrantSharing } from '../../sharing/grant-sharing';
import { RevokeSharing } from '../../sharing/revoke-sharing';
import type { DemoCalendar } from './demo-calendar';
import { DemoClock } from './demo-clock';
import { DemoIds } from './demo-ids';
import { DemoWork } from './demo-work';

/** Where the demo takes place: its clock, its calendar, and the use cases of the application on one transaction. */
export type DemoWorld = {
  readonly clock: DemoClock;
  readonly calendar: DemoCalendar;
  readonly ids: DemoIds;
  readonly work: DemoWork;
  readonly useCases: {
    readonly createChoice: CreateChoice;
    readonly changeStatus: ChangeStatus;
    readonly replaceChoice: ReplaceChoice;
    readonly carryOverMilestone: CarryOverMilestone;
    readonly finishMilestone: FinishMilestone;
    readonly submitSchoolYear: SubmitSchoolYear;
    readonly grantSharing: GrantSharing;
    readonly revokeSharing: RevokeSharing;
  };
};

/** Makes the world of the demo on a transaction. */
export function makeDemoWorld(manager: EntityManager, calendar: DemoCalendar): DemoWorld {
  const [work, clock, ids] = [new DemoWork(manager), new DemoClock(), new DemoIds()];
  return {
    clock,
    calendar,
    ids,
    work,
    useCases: {
      createChoice: new CreateChoice(work, clock, ids),
      changeStatus: new ChangeStatus(work, clock),
      replaceChoice: new ReplaceChoice(work, clock),
      carryOverMilestone: new CarryOverMilestone(work, clock, ids),
      finishMilestone: new FinishMilestone(work, clock),
      submitSchoolYear: new SubmitSchoolYear(work, clock),
      grantSharing: new GrantSharing(work, clock, ids),
      revokeSharing: new RevokeSharing(work, clock),
    },
  };
}
