import { inject } from '@angular/core';
import type { HttpResourceRef } from '@angular/common/http';
import {
  listBoardConversations,
  listPartnershipConversations,
  type AnswerOf,
} from '@verankerd/contract';
import { ApiClient } from '../shell/api-client';
import type { OverseerParty } from './party';

/** All that an overseer wrote. */
export type Written = AnswerOf<typeof listBoardConversations>;

/** All that an overseer wrote, asked again when another overseer is meant. Call it in a field of a component. */
export function writtenBy(party: () => OverseerParty): {
  readonly current: () => HttpResourceRef<Written | undefined>;
} {
  const api = inject(ApiClient);
  const ofBoard = api.resource(listBoardConversations, () => {
    const { kind, id } = party();
    return kind === 'BOARD' ? { params: { boardId: id } } : undefined;
  });
  const ofPartnership = api.resource(listPartnershipConversations, () => {
    const { kind, id } = party();
    return kind === 'PARTNERSHIP' ? { params: { partnershipId: id } } : undefined;
  });
  return { current: () => (party().kind === 'BOARD' ? ofBoard : ofPartnership) };
}
