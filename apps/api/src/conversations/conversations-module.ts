import { Module } from '@nestjs/common';
import { ConversationsController } from './conversations-controller';
import { OverseerConversationsController } from './overseer-conversations-controller';
import { ReplyInConversation } from './reply-in-conversation';
import { WriteToSchool } from './write-to-school';

/** What boards and partnerships ask schools and offer them, and what schools say to it. */
@Module({
  controllers: [ConversationsController, OverseerConversationsController],
  providers: [ReplyInConversation, WriteToSchool],
})
export class ConversationsModule {}
