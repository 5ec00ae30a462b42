import { Controller, Inject, Req, Res } from '@nestjs/common';
import { readCalendarFeed, stopDigest, type AnswerOf, type InputOf } from '@verankerd/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint, Input } from '../platform/http/endpoint';
import { CalendarFeed, isStillFresh } from './calendar/calendar-feed';
import { publicUrl } from './digest/mail-settings';
import { StopDigest } from './digest/stop-digest';

/** Routes that work without signing in, for whoever knows the secret in the address. */
@Controller()
export class SecretLinksController {
  constructor(
    private readonly feed: CalendarFeed,
    private readonly stop: StopDigest,
    @Inject(publicUrl) private readonly publicUrl: string | null,
  ) {}

  @Endpoint(readCalendarFeed)
  async readCalendar(
    @Input() { params }: InputOf<typeof readCalendarFeed>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const origin = this.publicUrl ?? `${request.protocol}://${request.host}`;
    const secret = params.file.replace(/\.ics$/, '');
    const { text, etag } = await this.feed.read(secret, request.ip, origin);
    void reply.headers({ etag, 'cache-control': 'private, no-cache' });
    if (isStillFresh(request.headers['if-none-match'], etag)) {
      void reply.status(304);
      return '';
    }
    void reply.header('content-type', 'text/calendar; charset=utf-8');
    return text;
  }

  @Endpoint(stopDigest)
  stopDigest(
    @Input() { params }: InputOf<typeof stopDigest>,
    @Req() request: FastifyRequest,
  ): Promise<AnswerOf<typeof stopDigest>> {
    return this.stop.execute(params.token, request.ip);
  }
}
