import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { routeOf } from './endpoint';

/**
 * Checks every answer against the contract before it leaves, and keeps only the fields that the contract names.
 * An answer that does not fit is a fault of ours; it is better not sent than sent wrong. Files go as they are.
 */
@Injectable()
export class AnswerCheck implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = routeOf(context);
    if (!route || route.media) return next.handle();
    return next.handle().pipe(
      map((answer: unknown) => {
        const checked = route.answer.parse(answer);
        tellVersion(checked, context.switchToHttp().getResponse<FastifyReply>());
        return checked;
      }),
    );
  }
}

function tellVersion(answer: unknown, reply: FastifyReply): void {
  if (typeof answer !== 'object' || answer === null || !('version' in answer)) return;
  void reply.header('etag', `"${String(answer.version)}"`);
}
