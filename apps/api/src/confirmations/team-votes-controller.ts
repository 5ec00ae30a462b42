import { Controller, Req } from '@nestjs/common';
import {
  castVote,
  closeTeamVote,
  joinTeamVote,
  openTeamVote,
  readBallotPaper,
  readTeamVote,
  renewVoteCode,
  showAspectVote,
  startAspectVote,
  type InputOf,
} from '@verankerd/contract';
import type { FastifyRequest } from 'fastify';
import { findChoice } from '../choices/choices-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { CloseTeamVote } from './close-team-vote';
import { OpenTeamVote } from './open-team-vote';
import { PhoneVotes } from './phone-votes';
import { RenewVoteCode } from './renew-vote-code';
import { ShowAspectVote } from './show-aspect-vote';
import { StartAspectVote } from './start-aspect-vote';
import { readRunningVote } from './team-vote-reader';

/** Routes of a vote of the team: those of the screen in the room, and those of the phones. */
@Controller()
export class TeamVotesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly openTeamVote: OpenTeamVote,
    private readonly renewVoteCode: RenewVoteCode,
    private readonly startAspectVote: StartAspectVote,
    private readonly showAspectVote: ShowAspectVote,
    private readonly closeTeamVote: CloseTeamVote,
    private readonly phones: PhoneVotes,
  ) {}

  @Endpoint(readTeamVote)
  read(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof readTeamVote>) {
    return this.work.read(actor, async (transaction) => {
      await findChoice(transaction, params);
      return { vote: await readRunningVote(transaction, params, this.clock.now()) };
    });
  }

  @Endpoint(openTeamVote)
  open(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof openTeamVote>) {
    return this.openTeamVote.execute(actor, input);
  }

  @Endpoint(renewVoteCode)
  renew(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof renewVoteCode>) {
    return this.renewVoteCode.execute(actor, input);
  }

  @Endpoint(startAspectVote)
  start(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof startAspectVote>) {
    return this.startAspectVote.execute(actor, input);
  }

  @Endpoint(showAspectVote)
  show(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof showAspectVote>) {
    return this.showAspectVote.execute(actor, input);
  }

  @Endpoint(closeTeamVote)
  close(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof closeTeamVote>) {
    return this.closeTeamVote.execute(actor, input);
  }

  @Endpoint(joinTeamVote)
  join(@Input() input: InputOf<typeof joinTeamVote>, @Req() request: FastifyRequest) {
    return this.phones.join(input, request.ip);
  }

  @Endpoint(readBallotPaper)
  paper(@Input() input: InputOf<typeof readBallotPaper>) {
    return this.phones.paper(input);
  }

  @Endpoint(castVote)
  cast(@Input() input: InputOf<typeof castVote>) {
    return this.phones.cast(input);
  }
}
