import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import type { Route } from '@verankerd/contract';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import type { Actor } from './actor';
import { readInput } from './read-input';
import { Refusal } from './refusal';

declare module 'fastify' {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface FastifyRequest {
    actor?: Actor;
  }
}

const routeKey = 'verankerd:route';

/** Binds a handler to a route of the contract: method, path, access, and the checks of request and answer. */
export function Endpoint(route: Route): MethodDecorator {
  return applyDecorators(
    SetMetadata(routeKey, route),
    RequestMapping({ path: route.path, method: RequestMethod[route.method] }),
    HttpCode(route.method === 'POST' && route.idempotent ? 201 : 200),
  );
}

/** The route of the contract that a handler serves; nothing for a handler outside the contract. */
export function routeOf(context: ExecutionContext): Route | undefined {
  return Reflect.getMetadata(routeKey, context.getHandler()) as Route | undefined;
}

/** The checked parts of the request, typed by the route: `InputOf<typeof route>`. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const route = routeOf(context);
  if (!route) throw new TypeError('Input needs an Endpoint');
  return readInput(route, context.switchToHttp().getRequest<FastifyRequest>());
});

/** Who asks. Only on routes for people who are signed in. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  if (!request.actor) throw new Refusal('session.required');
  const route = routeOf(context);
  return route?.idempotent
    ? { ...request.actor, idempotency: idempotencyOf(route, request) }
    : request.actor;
});

function idempotencyOf(route: Route, request: FastifyRequest) {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,100}$/.test(key))
    throw new Refusal('request.idempotency-key-required');
  const requestHash = createHash('sha256')
    .update(`${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest('hex');
  return { key, route: route.name, requestHash };
}
