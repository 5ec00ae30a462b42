import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/http/actor';
import { ChangeStatus } from '../../choices/change-status';
import { CreateChoice } from '../../choices/create-choice';
import { ReplaceChoice } from '../../choices/replace-choice';
import { ReplyInConversation } from '../../conversations/reply-in-conversation';
import { WriteToSchool } from '../../conversations/write-to-school';
import { CreateIndicator } from '../../evaluations/create-indicator';
import { CreateRecommendedIndicators } from '../../evaluations/create-recommended-indicators';
import { DisclosureRules } from '../../evaluations/evaluations-door';
import { MarkGoodPractice } from '../../good-practices/mark-good-practice';
import { InviteGuest } from '../../guests/invite-guest';
import { CarryOverMilestone } from '../../milestones/carry-over-milestone';
import { FinishMilestone } from '../../milestones/finish-milestone';
import { SubmitSchoolYear } from '../../oversight/submit-school-year';
import { AnswerBoard } from '../../reviews/answer-board';
import { DecideReview } from '../../reviews/decide-review';
import { FreezeReview } from '../../reviews/freeze-review';
import { HandInReview } from '../../reviews/hand-in-review';
import { ReplyToReview } from '../../reviews/reply-to-review';
import { StartReview } from '../../reviews/start-review';
import { WriteSection } from '../../reviews/write-section';
import { GrantSharing } from '../../sharing/grant-sharing';
import { RevokeSharing } from '../../sharing/revoke-sharing';
import type { DemoCalendar } from './demo-calendar';
import { DemoClock } from './demo-clock';
import { DemoIds } from './demo-ids';
import { officerOf } from './demo-people';
import { DemoWork } from './demo-work';

/** Where the demo takes place: its clock, its calendar, and the use cases of the application on one transaction. */
export type DemoWorld = {
  readonly clock: DemoClock;
  readonly calendar: DemoCalendar;
  readonly ids: DemoIds;
  readonly work: DemoWork;
  /** The officer of a board or the partnership, by its number or code. */
  readonly officer: (code: string) => Actor;
  readonly useCases: {
    readonly createChoice: CreateChoice;
    readonly changeStatus: ChangeStatus;
    readonly replaceChoice: ReplaceChoice;
    readonly carryOverMilestone: CarryOverMilestone;
    readonly finishMilestone: FinishMilestone;
    readonly submitSchoolYear: SubmitSchoolYear;
    readonly grantSharing: GrantSharing;
    readonly revokeSharing: RevokeSharing;
    readonly inviteGuest: InviteGuest;
    readonly startReview: StartReview;
    readonly writeSection: WriteSection;
    readonly decideReview: DecideReview;
    readonly freezeReview: FreezeReview;
    readonly handInReview: HandInReview;
    readonly replyToReview: ReplyToReview;
    readonly answerBoard: AnswerBoard;
    readonly createIndicator: CreateIndicator;
    readonly createRecommendedIndicators: CreateRecommendedIndicators;
    readonly writeToSchool: WriteToSchool;
    readonly replyInConversation: ReplyInConversation;
    readonly markGoodPractice: MarkGoodPractice;
  };
};

/** Makes the world of the demo on a transaction. */
export function makeDemoWorld(manager: EntityManager, calendar: DemoCalendar): DemoWorld {
  const [work, clock, ids] = [new DemoWork(manager), new DemoClock(), new DemoIds()];
  const rules = new DisclosureRules({});
  return {
    clock,
    calendar,
    ids,
    work,
    officer: officerOf,
    useCases: {
      createChoice: new CreateChoice(work, clock, ids),
      changeStatus: new ChangeStatus(work, clock),
      replaceChoice: new ReplaceChoice(work, clock),
      carryOverMilestone: new CarryOverMilestone(work, clock, ids),
      finishMilestone: new FinishMilestone(work, clock),
      submitSchoolYear: new SubmitSchoolYear(work, clock),
      grantSharing: new GrantSharing(work, clock, ids),
      revokeSharing: new RevokeSharing(work, clock),
      inviteGuest: new InviteGuest(work, clock, ids),
      startReview: new StartReview(work, clock, rules),
      writeSection: new WriteSection(work, clock),
      decideReview: new DecideReview(work, clock),
      freezeReview: new FreezeReview(work, clock, rules),
      handInReview: new HandInReview(work, clock),
      replyToReview: new ReplyToReview(work, clock),
      answerBoard: new AnswerBoard(work, clock),
      createIndicator: new CreateIndicator(work, clock, ids),
      createRecommendedIndicators: new CreateRecommendedIndicators(work, clock, ids),
      writeToSchool: new WriteToSchool(work, clock, ids),
      replyInConversation: new ReplyInConversation(work, clock),
      markGoodPractice: new MarkGoodPractice(work, clock, ids),
    },
  };
}
