import { Injectable } from '@nestjs/common';
import type { InputOf, Session, signIn } from '@verankerd/contract';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { hashOfToken } from '../platform/http/session-guard';
import { fitsPassword } from './password';
import { describeSession } from './session-reader';

type Credentials = { id: string; password_hash: string; locked_until: Date | null };
type Opened = Omit<Actor, 'userId' | 'displayName'> & { user_id: string; display_name: string };

/** Opens a session for whoever knows the password; ten wrong ones lock the account for a quarter of an hour. */
@Injectable()
export class SignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(
    { body }: InputOf<typeof signIn>,
    hours: number,
  ): Promise<{ readonly token: string; readonly session: Session }> {
    const userId = await this.identify(body.email, body.password);
    const token = randomBytes(32).toString('base64url');
    await this.dataSource.query('SELECT start_session($1, $2, make_interval(hours => $3))', [
      hashOfToken(token),
      userId,
      hours,
    ]);
    const [opened] = await this.dataSource.query<Opened[]>('SELECT * FROM open_session($1)', [
      hashOfToken(token),
    ]);
    if (!opened) throw new Refusal('session.wrong-credentials');
    const { user_id, display_name, language, memberships } = opened;
    const actor: Actor = { userId: user_id, displayName: display_name, language, memberships };
    const session = await this.work.read(actor, (transaction) =>
      describeSession(transaction, actor),
    );
    return { token, session };
  }

  private async identify(email: string, password: string): Promise<string> {
    const [known] = await this.dataSource.query<Credentials[]>('SELECT * FROM credentials_of($1)', [
      email,
    ]);
    if (known?.locked_until && known.locked_until > this.clock.now())
      throw new Refusal('session.too-many-attempts');
    const fits = await fitsPassword(password, known?.password_hash);
    if (known) await this.dataSource.query('SELECT note_sign_in($1, $2)', [known.id, fits]);
    if (!known || !fits) throw new Refusal('session.wrong-credentials');
    return known.id;
  }
}
