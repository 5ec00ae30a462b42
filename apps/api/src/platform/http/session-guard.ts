import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { Membership } from './actor';
import { routeOf } from './endpoint';
import { Refusal } from './refusal';

/** Name of the cookie that holds the session. */
export const sessionCookie = 'verankerd_session';

/** What the database keeps of a session cookie: its SHA-256, so that a copy of the table opens nothing. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Finds out who asks, refuses requests that another site made, and lets only signed-in people past. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(private readonly dataSource: DataSource) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    refuseForeignOrigin(request);
    const route = routeOf(context);
    if (!route) throw new TypeError('A handler stands outside the contract');
    await this.recognise(request);
    if (route.access === 'SIGNED_IN' && !request.actor) throw new Refusal('session.required');
    return true;
  }

  private async recognise(request: FastifyRequest): Promise<void> {
    const token = request.cookies[sessionCookie];
    if (!token) return;
    const [row] = await this.dataSource.query<SessionRow[]>('SELECT * FROM open_session($1)', [
      hashOfToken(token),
    ]);
    if (!row) return;
    request.actor = {
      userId: row.user_id,
      displayName: row.display_name,
      language: row.language,
      memberships: row.memberships,
    };
  }
}

type SessionRow = {
  readonly user_id: string;
  readonly display_name: string;
  readonly language: 'nl' | 'en';
  readonly memberships: readonly Membership[];
};

/**
 * Guards against cross-site request forgery: browsers say with every unsafe request which site made it, and the cookie
 * is SameSite besides. Clients that are no browser send neither header, and have no cookie to abuse.
 */
function refuseForeignOrigin(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new Refusal('request.foreign-origin');
  const { origin } = request.headers;
  if (origin !== undefined && hostOf(origin) !== request.headers.host)
    throw new Refusal('request.foreign-origin');
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
