import type { AnswerOf, Problem, RequestOf, Route } from '@verankerd/contract';
import { pathOf } from '@verankerd/contract';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { readConfiguration } from '../configuration';
import { createApp } from '../http/create-app';
import { sessionCookie } from '../http/session-guard';
import { createTestDatabase, type TestDatabase } from './test-database';
import { TestWorld } from './test-world';

/** What came back: the status, the headers, and the body as an answer or as a problem. */
export type TestAnswer<T> = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly answer: T;
  readonly problem: Problem;
};

/** The real API on a database of its own. Requests go through everything but the socket. */
export class TestApi {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    /** Makes schools, people and choices for a spec. */
    readonly world: TestWorld,
  ) {}

  /** @param settings more settings than every spec has, by the names of the environment */
  static async start(settings: Readonly<Record<string, string>> = {}): Promise<TestApi> {
    const database = await createTestDatabase();
    const app = await createApp(
      readConfiguration({
        DATABASE_URL: database.url,
        LOG_LEVEL: 'silent',
        DATABASE_POOL: '8',
        // The thread is a built file; specs work on the queue themselves.
        EXPORT_THREADS: '0',
        ...settings,
      }),
    );
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new TestApi(app, database, new TestWorld(database.owner));
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  /** Sends a request of the contract, as somebody or as nobody. */
  async call<R extends Route>(
    route: R,
    request: RequestOf<R> = {},
    cookie?: string,
  ): Promise<TestAnswer<AnswerOf<R>>> {
    return this.send(route.method, withQuery(pathOf(route, request.params ?? {}), request.query), {
      ...(cookie && { cookie: `${sessionCookie}=${cookie}` }),
      ...(request.body !== undefined && { body: request.body }),
      headers: {
        ...(request.version !== undefined && { 'if-match': `"${request.version}"` }),
        ...(route.idempotent && { 'idempotency-key': request.idempotencyKey ?? randomUUID() }),
      },
    });
  }

  /** Sends anything, also what the contract does not allow. */
  async send<T>(
    method: Route['method'],
    url: string,
    parts: { body?: unknown; headers?: Record<string, string>; cookie?: string } = {},
  ): Promise<TestAnswer<T>> {
    const response = await this.app.inject({
      method,
      url,
      headers: {
        // A text is sent as it stands: JSON, or what pretends to be.
        ...(typeof parts.body === 'string' && { 'content-type': 'application/json' }),
        ...parts.headers,
        ...(parts.cookie && { cookie: parts.cookie }),
      },
      ...(parts.body !== undefined && { payload: parts.body as object }),
    });
    const isJson = /json/.test(String(response.headers['content-type']));
    const body: unknown = isJson ? JSON.parse(response.body) : response.body || undefined;
    return {
      status: response.statusCode,
      headers: response.headers,
      answer: body as T,
      problem: body as Problem,
    };
  }
}

function withQuery(path: string, query: unknown): string {
  const search = new URLSearchParams(query as Record<string, string> | undefined).toString();
  return search === '' ? path : `${path}?${search}`;
}
