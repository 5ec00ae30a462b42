import type { HttpResourceRef } from '@angular/common/http';
import { computed, inject, type Signal } from '@angular/core';
import type { AnswerOf, RequestOf, Route } from '@verankerd/contract';
import { ApiClient } from '../shell/api-client';

/** Who oversees schools, as an address names it. */
export type OverseerPlace = {
  readonly kind: 'board' | 'partnership' | 'desk';
  readonly params: Readonly<Record<string, string>>;
  /** Router commands of the overseer: `['/besturen', boardId]`, and so on. */
  readonly base: readonly string[];
};

/** The ids that a route of an overseer may hand to its page: one of them. */
export type OverseerIds = {
  readonly boardId: string | undefined;
  readonly partnershipId: string | undefined;
  readonly deskId: string | undefined;
};

/** Who the overseer of an address is. */
export function overseerPlace({ boardId, partnershipId, deskId }: OverseerIds): OverseerPlace {
  if (boardId !== undefined)
    return { kind: 'board', params: { boardId }, base: ['/besturen', boardId] };
  if (partnershipId !== undefined)
    return {
      kind: 'partnership',
      params: { partnershipId },
      base: ['/samenwerkingsverbanden', partnershipId],
    };
  return { kind: 'desk', params: { deskId: deskId ?? '' }, base: ['/landelijk', deskId ?? ''] };
}

/**
 * What an overseer reads, by the route for its kind: the three differ in their address alone. Call it in a field of a
 * page.
 */
export function overseerResource<R extends Route>(
  routes: Readonly<Record<OverseerPlace['kind'], Route>> & { readonly board: R },
  place: () => OverseerPlace,
  query: () => RequestOf<R>['query'],
): Signal<HttpResourceRef<AnswerOf<R> | undefined>> {
  const api = inject(ApiClient);
  // The answers of the three routes have one schema, that of the board; so have their questions, but for the id.
  const request = () => ({ params: place().params, query: query() }) as RequestOf<Route>;
  const of = (kind: OverseerPlace['kind']) =>
    api.resource<Route>(routes[kind], () => (place().kind === kind ? request() : undefined));
  const all = { board: of('board'), partnership: of('partnership'), desk: of('desk') };
  return computed(() => all[place().kind] as HttpResourceRef<AnswerOf<R> | undefined>);
}
