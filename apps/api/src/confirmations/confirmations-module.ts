import { Module } from '@nestjs/common';
import { CloseTeamVote } from './close-team-vote';
import { ConfirmationsController } from './confirmations-controller';
import { OpenTeamVote } from './open-team-vote';
import { PhoneVotes } from './phone-votes';
import { RecordCarriers } from './record-carriers';
import { RecordConfirmation } from './record-confirmation';
import { RecordLastingPlace } from './record-lasting-place';
import { RenewVoteCode } from './renew-vote-code';
import { ShowAspectVote } from './show-aspect-vote';
import { StartAspectVote } from './start-aspect-vote';
import { TeamVotesController } from './team-votes-controller';
import { WithdrawLastingPlace } from './withdraw-lasting-place';

/** The yearly confirmation "klopt dit nog?", lasting places, who carries what, and votes of the team. */
@Module({
  controllers: [ConfirmationsController, TeamVotesController],
  providers: [
    RecordConfirmation,
    RecordLastingPlace,
    WithdrawLastingPlace,
    RecordCarriers,
    OpenTeamVote,
    RenewVoteCode,
    StartAspectVote,
    ShowAspectVote,
    CloseTeamVote,
    PhoneVotes,
  ],
})
export class ConfirmationsModule {}
