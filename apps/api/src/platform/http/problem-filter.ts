import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { problemStatus, type Problem, type ProblemCode } from '@verankerd/contract';
import { en, nl } from '@verankerd/content/texts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal, type FieldRefusal } from './refusal';

/** The only place that knows how a refusal looks on the wire: `application/problem+json`. Source: RFC 9457. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = refusalOf(thrown);
    if (refusal.code === 'server.fault') this.logger.error(describeFault(thrown, request));
    const body = problemBody(refusal, request);
    void reply.status(body.status).header('content-type', 'application/problem+json').send(body);
  }
}

/** The problem that a refusal is told as, in the language of the reader. */
export function problemBody(refusal: Refusal, request: FastifyRequest): Problem {
  const texts = languageOf(request) === 'en' ? en : nl;
  const sentences: Record<ProblemCode, { title: string; detail: string }> =
    texts.problems.sentences;
  const sentence = sentences[refusal.code];
  return {
    type: `urn:verankerd:problem:${refusal.code}`,
    title: sentence.title,
    status: problemStatus[refusal.code],
    detail: sentence.detail,
    code: refusal.code,
    instance: request.id,
    ...(refusal.fields.length > 0 && {
      errors: refusal.fields.map(({ pointer, code, details }) => ({
        pointer,
        code,
        detail: fieldSentence({ pointer, code, ...(details && { details }) }, texts),
      })),
    }),
    ...(refusal.current !== undefined && { current: refusal.current }),
  };
}

function fieldSentence({ code, details = {} }: FieldRefusal, texts: typeof nl): string {
  if (code in problemStatus) return texts.problems.sentences[code as ProblemCode].detail;
  return texts.problems.fields[code as keyof typeof texts.problems.fields](details);
}

function languageOf(request: FastifyRequest): 'nl' | 'en' {
  const asked = request.headers['accept-language'];
  if (asked) return /^\s*en\b/i.test(asked) ? 'en' : 'nl';
  return request.actor?.language ?? 'nl';
}

function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  const status = thrown instanceof HttpException ? thrown.getStatus() : statusOf(thrown);
  if (status === 404) return new Refusal('resource.not-found');
  if (status === 413) return new Refusal('request.too-large');
  if (status === 415) return new Refusal('request.unsupported-media-type');
  if (status !== undefined && status >= 400 && status < 500)
    return new Refusal('request.malformed');
  if (isLostDatabase(thrown)) return new Refusal('server.unavailable');
  return new Refusal('server.fault');
}

function statusOf(thrown: unknown): number | undefined {
  const { statusCode } = (thrown ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
}

function isLostDatabase(thrown: unknown): boolean {
  const { code, driverError } = (thrown ?? {}) as {
    code?: string;
    driverError?: { code?: string };
  };
  return ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '08006'].includes(
    driverError?.code ?? code ?? '',
  );
}

/** What happened, without what was sent: a request may hold personal data. */
function describeFault(thrown: unknown, request: FastifyRequest): string {
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return `${request.id} ${request.method} ${request.routeOptions.url ?? ''} ${stack}`;
}
