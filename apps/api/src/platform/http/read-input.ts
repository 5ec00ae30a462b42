import { checkPart, type InputOf, type Route } from '@verankerd/contract';
import type { FastifyRequest } from 'fastify';
import { Refusal, type FieldRefusal } from './refusal';

/** Reads and checks the parts of a request that a route describes. All wrong fields are told at once. */
export function readInput(route: Route, request: FastifyRequest): InputOf<Route> {
  const refusals: FieldRefusal[] = [];
  const read = (part: 'params' | 'query' | 'body', sent: unknown): unknown => {
    const { value, faults } = checkPart(part, route[part], sent);
    refusals.push(...faults);
    return value;
  };
  const params = read('params', request.params);
  const query = read('query', request.query);
  const body = route.upload
    ? undefined
    : read('body', request.body === undefined ? {} : request.body);
  // A path that cannot be right names nothing that exists.
  if (refusals.some((refusal) => refusal.pointer.startsWith('/params/')))
    throw new Refusal('resource.not-found', refusals);
  if (refusals.length > 0) throw new Refusal('request.invalid', refusals);
  return {
    params,
    query,
    body,
    version: route.versioned ? versionOf(request) : 0,
  } as InputOf<Route>;
}

function versionOf(request: FastifyRequest): number {
  const match = /^"(\d{1,9})"$/.exec(request.headers['if-match'] ?? '');
  if (!match) throw new Refusal('request.version-required');
  return Number(match[1]);
}
