import { Inject, Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, chooseDigest, makeCalendarAddress } from '@verankerd/contract';
import type { ReminderSettings } from '@verankerd/contract';
import { Clock } from '../platform/clock';
import type { MailSettings } from '../platform/configuration';
import { UnitOfWork, type Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { hashOfToken } from '../platform/http/session-guard';
import { mailSettings } from './digest/mail-settings';
import { newSecret } from './secret-link';
import { readSettings } from './settings-reader';

const keepDigest = `
  INSERT INTO reminder_settings AS kept (user_id, digest, updated_at) VALUES ($1, $2, $3)
  ON CONFLICT (user_id) DO UPDATE SET digest = excluded.digest, updated_at = excluded.updated_at`;

const keepCalendar = `
  INSERT INTO reminder_settings AS kept (user_id, calendar_token_hash, calendar_made_at, updated_at)
  VALUES ($1, $2, $3, $4)
  ON CONFLICT (user_id) DO UPDATE SET calendar_token_hash = excluded.calendar_token_hash,
    calendar_made_at = excluded.calendar_made_at, updated_at = excluded.updated_at`;

/** Changes how the reader wants to be reminded: a matter of the account, not of a school, so not in its history. */
@Injectable()
export class ChangeSettings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    @Inject(mailSettings) private readonly mail: MailSettings | null,
  ) {}

  read(actor: Actor): Promise<ReminderSettings> {
    return this.work.read(actor, (transaction) => this.answer(transaction));
  }

  /** Turned on anew, the links in earlier summaries that stop it are withdrawn. */
  chooseDigest(actor: Actor, { body }: InputOf<typeof chooseDigest>): Promise<ReminderSettings> {
    return this.work.write(actor, async (transaction) => {
      const before = await this.answer(transaction);
      await transaction.query(keepDigest, [actor.userId, body.digest, this.clock.now()]);
      if (body.digest && !before.digest)
        await transaction.query('DELETE FROM digest_stop_tokens WHERE user_id = $1', [
          actor.userId,
        ]);
      return this.answer(transaction);
    });
  }

  /** The secret itself is answered once and kept nowhere. */
  makeCalendarAddress(actor: Actor): Promise<AnswerOf<typeof makeCalendarAddress>> {
    const secret = newSecret();
    return this.work.write(actor, async (transaction) => {
      const now = this.clock.now();
      await transaction.query(keepCalendar, [actor.userId, hashOfToken(secret), now, now]);
      return { ...(await this.answer(transaction)), path: `/api/calendar/${secret}.ics` };
    });
  }

  withdrawCalendarAddress(actor: Actor): Promise<ReminderSettings> {
    return this.work.write(actor, async (transaction) => {
      await transaction.query(keepCalendar, [actor.userId, null, null, this.clock.now()]);
      return this.answer(transaction);
    });
  }

  private answer(transaction: Transaction): Promise<ReminderSettings> {
    return readSettings(transaction, this.mail !== null);
  }
}
