import { Controller } from '@nestjs/common';
import {
  listBoardConversations,
  listPartnershipConversations,
  replyAsBoard,
  replyAsPartnership,
  writeAsBoard,
  writeAsPartnership,
  type InputOf,
} from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { readConversationsOfOverseer } from './conversations-reader';
import { boardOf, partnershipOf, type Overseer } from './overseer';
import { ReplyInConversation } from './reply-in-conversation';
import { WriteToSchool } from './write-to-school';

/** Routes by which boards and partnerships write to schools, and for themselves. */
@Controller()
export class OverseerConversationsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly writeToSchool: WriteToSchool,
    private readonly replies: ReplyInConversation,
  ) {}

  @Endpoint(listBoardConversations)
  listForBoard(
    @CurrentActor() actor: Actor,
    @Input() { params }: InputOf<typeof listBoardConversations>,
  ) {
    return this.list(actor, boardOf(params));
  }

  @Endpoint(listPartnershipConversations)
  listForPartnership(
    @CurrentActor() actor: Actor,
    @Input() { params }: InputOf<typeof listPartnershipConversations>,
  ) {
    return this.list(actor, partnershipOf(params));
  }

  @Endpoint(writeAsBoard)
  writeAsBoard(
    @CurrentActor() actor: Actor,
    @Input() { params, body }: InputOf<typeof writeAsBoard>,
  ) {
    return this.writeToSchool.execute(actor, boardOf(params), params, body);
  }

  @Endpoint(writeAsPartnership)
  writeAsPartnership(
    @CurrentActor() actor: Actor,
    @Input() { params, body }: InputOf<typeof writeAsPartnership>,
  ) {
    return this.writeToSchool.execute(actor, partnershipOf(params), params, body);
  }

  @Endpoint(replyAsBoard)
  replyAsBoard(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof replyAsBoard>) {
    return this.replies.execute(actor, input.params, input, boardOf(input.params));
  }

  @Endpoint(replyAsPartnership)
  replyAsPartnership(
    @CurrentActor() actor: Actor,
    @Input() input: InputOf<typeof replyAsPartnership>,
  ) {
    return this.replies.execute(actor, input.params, input, partnershipOf(input.params));
  }

  private list(actor: Actor, overseer: Overseer) {
    return this.work.read(actor, (transaction) =>
      readConversationsOfOverseer(transaction, overseer, this.clock.today()),
    );
  }
}
