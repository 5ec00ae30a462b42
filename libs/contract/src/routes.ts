import * as identity from './identity/identity';
import * as health from './platform/health';
import type { Route } from './platform/route';
import * as ratings from './ratings/ratings';

function isRoute(value: unknown): value is Route {
  return typeof value === 'object' && value !== null && 'path' in value && 'answer' in value;
}

/** Every route of the API. */
export const routes: readonly Route[] = [health, identity, ratings].flatMap((feature) =>
  Object.values(feature).filter(isRoute),
);
