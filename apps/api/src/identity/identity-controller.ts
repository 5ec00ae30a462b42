import { Controller, Inject, Req, Res } from '@nestjs/common';
import {
  chooseLanguage,
  readSession,
  signIn,
  signOut,
  type AnswerOf,
  type InputOf,
} from '@verankerd/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { hashOfToken, sessionCookie } from '../platform/http/session-guard';
import { describeSession } from './session-reader';
import { SignIn } from './sign-in';
import { sessionSettings, type SessionSettings } from './session-settings';

/** Routes of signing in and out. */
@Controller()
export class IdentityController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly signIn: SignIn,
    @Inject(sessionSettings) private readonly settings: SessionSettings,
  ) {}

  @Endpoint(signIn)
  async open(
    @Input() input: InputOf<typeof signIn>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { token, session } = await this.signIn.execute(input, this.settings.hours);
    void reply.setCookie(sessionCookie, token, {
      ...this.cookie(),
      maxAge: this.settings.hours * 3600,
    });
    return session;
  }

  @Endpoint(readSession)
  async read(@Req() request: FastifyRequest): Promise<AnswerOf<typeof readSession>> {
    const { actor } = request;
    if (!actor) return { session: null };
    return {
      session: await this.work.read(actor, (transaction) => describeSession(transaction, actor)),
    };
  }

  @Endpoint(signOut)
  async close(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AnswerOf<typeof signOut>> {
    const hash = hashOfToken(request.cookies[sessionCookie] ?? '');
    await this.work.write(actor, (transaction) =>
      transaction.query('SELECT end_session($1)', [hash]),
    );
    void reply.clearCookie(sessionCookie, this.cookie());
    return { signedOut: true };
  }

  @Endpoint(chooseLanguage)
  async choose(
    @CurrentActor() actor: Actor,
    @Input() { body }: InputOf<typeof chooseLanguage>,
  ): Promise<AnswerOf<typeof chooseLanguage>> {
    await this.work.write(actor, (transaction) =>
      transaction.query('SELECT choose_language($1)', [body.language]),
    );
    return body;
  }

  private cookie() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.settings.secure } as const;
  }
}
