import type * as z from 'zod/mini';
import type { ProblemCode } from './problem-codes';

/** A schema of zod/mini, whatever it reads. */
export type Schema = z.ZodMiniType;

/**
 * One route of the API: what may be asked, what is answered, what can go wrong. The request and the answer are
 * checked against it on the server, the OpenAPI document is made from it, and the browser parses the answer with it.
 */
export type Route<
  Path extends string = string,
  Params extends Schema | undefined = Schema | undefined,
  Query extends Schema | undefined = Schema | undefined,
  Body extends Schema | undefined = Schema | undefined,
  Answer extends Schema = Schema,
> = {
  /** Operation id in the OpenAPI document; unique. */
  readonly name: string;
  /** Feature to which the route belongs: the same name in API, web app and contract. */
  readonly feature: string;
  /** What the route does, in one sentence. */
  readonly summary: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path below the server, with `:name` for each parameter. */
  readonly path: Path;
  /** Who may call: anybody, or whoever is signed in. What they may see is decided by row-level security. */
  readonly access: 'PUBLIC' | 'SIGNED_IN';
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly answer: Answer;
  /** Whether the caller states with `If-Match` which version it changes; a stale one gets 412. */
  readonly versioned?: boolean;
  /** Whether the caller sends an `Idempotency-Key`, so that a repeated create makes nothing twice. */
  readonly idempotent?: boolean;
  /** Media type of the request body when it is not JSON. */
  readonly upload?: 'multipart/form-data';
  /** Media type of what is answered when it is no JSON: a file, sent as the handler gives it, unchecked. */
  readonly media?: string;
  /** Problems that this route can answer with, besides those that every route has. */
  readonly problems?: readonly ProblemCode[];
};

/** Writes a route down with its types kept. */
/* @__NO_SIDE_EFFECTS__ */
export function defineRoute<
  const Path extends string,
  Answer extends Schema,
  Params extends Schema | undefined = undefined,
  Query extends Schema | undefined = undefined,
  Body extends Schema | undefined = undefined,
>(route: Route<Path, Params, Query, Body, Answer>): Route<Path, Params, Query, Body, Answer> {
  return route;
}

type Read<S> = [Exclude<S, undefined>] extends [never]
  ? undefined
  : z.output<Exclude<S, undefined>>;
type Write<S> = [Exclude<S, undefined>] extends [never]
  ? undefined
  : z.input<Exclude<S, undefined>>;

/** What a handler receives: the checked parts of the request. */
export type InputOf<R extends Route> = {
  readonly params: Read<R['params']>;
  readonly query: Read<R['query']>;
  readonly body: Read<R['body']>;
  /** Version that the caller says it changes; 0 for something that is not there yet. Only on versioned routes. */
  readonly version: number;
};

/** What a handler returns and the browser receives. */
export type AnswerOf<R extends Route> = z.output<R['answer']>;

/** What a caller sends. Parts that the route does not have are left out. */
export type RequestOf<R extends Route> = {
  readonly params?: Write<R['params']>;
  readonly query?: Write<R['query']>;
  readonly body?: Write<R['body']>;
  readonly version?: number;
  readonly idempotencyKey?: string;
};

/**
 * The path of a route with its parameters filled in and escaped.
 * @throws RangeError when a parameter is missing.
 */
export function pathOf(route: Route, params: Readonly<Record<string, unknown>> = {}): string {
  return route.path.replace(/:([a-zA-Z]+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined || value === null || value === '')
      throw new RangeError(`${route.name} needs ${name}`);
    return encodeURIComponent(String(value));
  });
}
