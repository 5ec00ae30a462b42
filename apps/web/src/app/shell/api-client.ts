import {
  HttpClient,
  HttpErrorResponse,
  httpResource,
  type HttpResourceRef,
} from '@angular/common/http';
import { Service, inject } from '@angular/core';
import {
  pathOf,
  problem,
  type AnswerOf,
  type Problem,
  type RequestOf,
  type Route,
} from '@verankerd/contract';
import { firstValueFrom } from 'rxjs';
import { Language } from './language';

/** The API refused, or could not be reached: then there is no problem from the server. */
export class ApiFailure extends Error {
  constructor(readonly problem: Problem | undefined) {
    super(problem?.code ?? 'unreachable');
  }
}

/** A file as the API sent it. */
export type DownloadedFile = { readonly name: string; readonly content: Blob };

/** Calls the routes of the contract. What comes back is parsed before anybody draws it. */
@Service()
export class ApiClient {
  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);

  /**
   * Asks once, for a write or a read on demand.
   * @throws ApiFailure with the problem of the server, or without one when there was no connection.
   */
  async call<R extends Route>(route: R, request: RequestOf<R> = {}): Promise<AnswerOf<R>> {
    try {
      const answer = await firstValueFrom(
        this.http.request<unknown>(route.method, urlOf(route, request), {
          body: route.upload ? formOf(request.body) : request.body,
          headers: this.headersOf(request),
        }),
      );
      return route.answer.parse(answer) as AnswerOf<R>;
    } catch (error) {
      throw failureOf(error);
    }
  }

  /**
   * Asks for a file, and for the name that it goes by.
   * @throws ApiFailure with the problem of the server, or without one when there was no connection.
   */
  async download(route: Route, request: RequestOf<Route>): Promise<DownloadedFile> {
    try {
      const { body, headers } = await firstValueFrom(
        this.http.get(urlOf(route, request), {
          headers: this.headersOf(request),
          observe: 'response',
          responseType: 'blob',
        }),
      );
      const [, name] = /filename="([^"]+)"/.exec(headers.get('Content-Disposition') ?? '') ?? [];
      return { name: name ?? route.name, content: body ?? new Blob() };
    } catch (error) {
      throw await failureOfFile(error);
    }
  }

  /**
   * What a page shows: asked again whenever the request changes, not asked while it is undefined. Call it in a field
   * of a component.
   */
  resource<R extends Route>(
    route: R,
    request: () => RequestOf<R> | undefined,
  ): HttpResourceRef<AnswerOf<R> | undefined> {
    return httpResource<AnswerOf<R>>(
      () => {
        const asked = request();
        return asked && { url: urlOf(route, asked), headers: this.headersOf(asked) };
      },
      { parse: (answer) => route.answer.parse(answer) as AnswerOf<R> },
    );
  }

  private headersOf(request: RequestOf<Route>): Record<string, string> {
    return {
      'Accept-Language': this.language.code(),
      ...(request.version !== undefined && { 'If-Match': `"${request.version}"` }),
      ...(request.idempotencyKey !== undefined && { 'Idempotency-Key': request.idempotencyKey }),
    };
  }
}

/** What went wrong, whatever was thrown. */
export function failureOf(error: unknown): ApiFailure {
  if (error instanceof ApiFailure) return error;
  if (!(error instanceof HttpErrorResponse)) throw error;
  const told = problem.safeParse(error.error);
  return new ApiFailure(told.success ? told.data : undefined);
}

/** A refusal comes as a file too where a file was asked for. */
async function failureOfFile(error: unknown): Promise<ApiFailure> {
  if (!(error instanceof HttpErrorResponse) || !(error.error instanceof Blob))
    return failureOf(error);
  const told = problem.safeParse(jsonIn(await error.error.text()));
  return new ApiFailure(told.success ? told.data : undefined);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A form with files: a list becomes a field for each of its items, what is left out is not sent. */
function formOf(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (item instanceof File) form.append(name, item, item.name);
      else if (item !== undefined && item !== null) form.append(name, String(item));
    }
  }
  return form;
}

function urlOf(route: Route, request: RequestOf<Route>): string {
  const entries = Object.entries((request.query ?? {}) as Record<string, unknown>).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const search = new URLSearchParams(entries.map(([name, value]) => [name, String(value)]));
  const path = pathOf(route, request.params as Record<string, unknown> | undefined);
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}
