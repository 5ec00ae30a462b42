import { inject, Service } from '@angular/core';
import {
  replyAsBoard,
  replyAsPartnership,
  replyAsSchool,
  writeAsBoard,
  writeAsPartnership,
  type Conversation,
  type RequestOf,
} from '@verankerd/contract';
import type { ConversationReply, SchoolYear } from '@verankerd/domain';
import { ApiClient } from '../shell/api-client';
import type { OverseerParty, Party } from './party';

/** What an overseer writes: the body of the request. */
export type NewConversation = NonNullable<RequestOf<typeof writeAsBoard>['body']>;

/** What is written about. */
export type AboutChoice = {
  readonly schoolId: string;
  readonly choiceId: string;
  readonly schoolYear: SchoolYear;
};

/** Sends what somebody writes, as the party that writes it. */
@Service()
export class ConversationCalls {
  private readonly api = inject(ApiClient);

  /** @throws ApiFailure with what the server refuses. */
  write(
    { kind, id }: OverseerParty,
    about: AboutChoice,
    body: NewConversation,
    idempotencyKey: string,
  ): Promise<Conversation> {
    return kind === 'BOARD'
      ? this.api.call(writeAsBoard, { params: { ...about, boardId: id }, body, idempotencyKey })
      : this.api.call(writeAsPartnership, {
          params: { ...about, partnershipId: id },
          body,
          idempotencyKey,
        });
  }

  /** @throws ApiFailure with what the server refuses. */
  reply(
    party: Party,
    { schoolId, id: conversationId, replies }: Conversation,
    kind: ConversationReply,
    text: string,
  ): Promise<Conversation> {
    const params = { schoolId, conversationId };
    const version = replies.length;
    if (kind === 'ANSWER' || kind === 'TAKEN_UP' || kind === 'DECLINED')
      return this.api.call(replyAsSchool, { params, body: { kind, text }, version });
    if (party.kind === 'SCHOOL') throw new TypeError('Only an overseer asks further and closes');
    const body = kind === 'CLOSED' ? { kind } : { kind, text };
    return party.kind === 'BOARD'
      ? this.api.call(replyAsBoard, { params: { ...params, boardId: party.id }, body, version })
      : this.api.call(replyAsPartnership, {
          params: { ...params, partnershipId: party.id },
          body,
          version,
        });
  }
}
