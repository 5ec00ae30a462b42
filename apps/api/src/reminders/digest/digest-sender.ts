import { Inject, Injectable, Logger } from '@nestjs/common';
import { stopDigestPath } from '@verankerd/contract';
import { digestWeekOf, isSchoolDay, schoolYearOf } from '@verankerd/domain';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock';
import type { MailSettings } from '../../platform/configuration';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work';
import type { Actor, Membership } from '../../platform/http/actor';
import { hashOfToken } from '../../platform/http/session-guard';
import { readSchoolHolidays } from '../../school-calendar/school-calendar-door';
import { readAsksOf, type AskAtSchool } from '../asks-reader';
import { newSecret } from '../secret-link';
import { composeDigest } from './compose-digest';
import { mailSettings } from './mail-settings';
import { MailNotSent, sendDigestMail } from './mailer';

const minute = 60_000;
/** How long a process has for one summary; when it dies, another takes over after it. */
const lease = '5 minutes';
/** Until a holiday is looked at again: it is over one morning. */
const tillNextLook = 12 * 60 * minute;
const longestPause = 6 * 60 * minute;

/** How many summaries were sent, had nothing to say, wait for a school day, are tried again, or were refused. */
export type DigestCounts = Readonly<
  Record<'sent' | 'silent' | 'waiting' | 'failed' | 'refused', number>
>;

type Claimed = {
  readonly user_id: string;
  readonly email: string;
  readonly display_name: string;
  readonly language: 'nl' | 'en';
  readonly memberships: readonly Membership[];
  readonly attempts: number;
};
type Outcome = {
  readonly counted: keyof DigestCounts;
  readonly state: 'OPEN' | 'SENT' | 'SILENT' | 'REFUSED';
  readonly later: Date | null;
};

/**
 * Sends the weekly summaries that are due: each person once a week, whichever process does it. A row in the database is
 * claimed for a few minutes; what was not sent by then is tried again.
 */
@Injectable()
export class DigestSender {
  private readonly logger = new Logger('Digest');
  private stopping = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    @Inject(mailSettings) private readonly mail: MailSettings | null,
  ) {}

  /** Whether this installation can send mail. */
  get isAble(): boolean {
    return this.mail !== null;
  }

  /** Ends after the summary that is under way. */
  stop(): void {
    this.stopping = true;
  }

  /** Sends whatever is due now. */
  async sendDue(): Promise<DigestCounts> {
    const counts = { sent: 0, silent: 0, waiting: 0, failed: 0, refused: 0 };
    if (!this.mail) return counts;
    const week = digestWeekOf(this.clock.today());
    while (!this.stopping) {
      const claimed = await this.claim(week);
      if (!claimed) break;
      const { counted, state, later } = await this.handle(this.mail, week, claimed);
      await this.dataSource.query('SELECT settle_digest($1, $2, $3, $4, $5)', [
        claimed.user_id,
        week,
        state,
        later,
        this.clock.now(),
      ]);
      counts[counted] += 1;
    }
    return counts;
  }

  private async claim(week: string): Promise<Claimed | undefined> {
    const [claimed] = await this.dataSource.query<Claimed[]>(
      'SELECT * FROM claim_digest($1, $2, $3)',
      [week, this.clock.now(), lease],
    );
    return claimed;
  }

  private async handle(mail: MailSettings, week: string, claimed: Claimed): Promise<Outcome> {
    const actor: Actor = {
      userId: claimed.user_id,
      displayName: claimed.display_name,
      language: claimed.language,
      memberships: claimed.memberships,
    };
    const asks = await this.work.read(actor, (transaction) => this.asksToday(transaction, actor));
    if (asks === 'HOLIDAY')
      return { counted: 'waiting', state: 'OPEN', later: this.after(tillNextLook) };
    if (asks.length === 0) return { counted: 'silent', state: 'SILENT', later: null };
    return this.send(mail, week, claimed, asks, await this.newStopUrl(actor, mail));
  }

  /** What asks at the schools that are open today. */
  private async asksToday(
    transaction: Transaction,
    actor: Actor,
  ): Promise<readonly AskAtSchool[] | 'HOLIDAY'> {
    const today = this.clock.today();
    const schools = new Set(
      actor.memberships
        .filter(({ role }) => role === 'CORE_TEAM_MEMBER' || role === 'SCHOOL_LEADER')
        .flatMap(({ organisationId }) => organisationId ?? []),
    );
    const open = new Set<string>();
    for (const schoolId of schools) {
      const { holidays } = await readSchoolHolidays(transaction, schoolId, schoolYearOf(today));
      if (isSchoolDay(today, holidays)) open.add(schoolId);
    }
    if (schools.size > 0 && open.size === 0) return 'HOLIDAY';
    const asks = await readAsksOf(transaction, actor, today);
    return asks.filter(({ schoolId }) => open.has(schoolId));
  }

  private async newStopUrl(actor: Actor, { publicUrl }: MailSettings): Promise<string> {
    const secret = newSecret();
    const now = this.clock.now();
    await this.work.write(actor, async (transaction) => {
      await transaction.query(
        `DELETE FROM digest_stop_tokens WHERE user_id = $1 AND made_at < $2::timestamptz - interval '1 year'`,
        [actor.userId, now],
      );
      await transaction.query('INSERT INTO digest_stop_tokens VALUES ($1, $2, $3)', [
        hashOfToken(secret),
        actor.userId,
        now,
      ]);
    });
    return `${publicUrl}${stopDigestPath}/${secret}`;
  }

  private async send(
    mail: MailSettings,
    week: string,
    { user_id, email, display_name, language, attempts }: Claimed,
    asks: readonly AskAtSchool[],
    stopUrl: string,
  ): Promise<Outcome> {
    const content = { displayName: display_name, language, asks, origin: mail.publicUrl, stopUrl };
    const messageId = `<${week}.${fingerprintOf(user_id + week)}@${new URL(mail.publicUrl).hostname}>`;
    try {
      await sendDigestMail(mail, {
        ...composeDigest(content),
        to: email,
        language,
        stopUrl,
        messageId,
      });
      return { counted: 'sent', state: 'SENT', later: null };
    } catch (error) {
      if (!(error instanceof MailNotSent)) throw error;
      this.logger.warn(`A summary was not sent (${error.reason}, attempt ${attempts})`);
      if (error.isFinal) return { counted: 'refused', state: 'REFUSED', later: null };
      const pause = Math.min(5 * minute * 2 ** (attempts - 1), longestPause);
      return { counted: 'failed', state: 'OPEN', later: this.after(pause) };
    }
  }

  private after(milliseconds: number): Date {
    return new Date(this.clock.now().getTime() + milliseconds);
  }
}

function fingerprintOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
