import { Controller } from '@nestjs/common';
import { listSchoolConversations, replyAsSchool, type InputOf } from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { readConversationsOfSchool } from './conversations-reader';
import { ReplyInConversation } from './reply-in-conversation';

/** Routes by which a school reads and answers what overseers ask and offer. */
@Controller()
export class ConversationsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly replies: ReplyInConversation,
  ) {}

  @Endpoint(listSchoolConversations)
  list(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof listSchoolConversations>) {
    return this.work.read(actor, (transaction) =>
      readConversationsOfSchool(transaction, params.schoolId, this.clock.today()),
    );
  }

  @Endpoint(replyAsSchool)
  reply(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof replyAsSchool>) {
    return this.replies.execute(actor, input.params, input);
  }
}
