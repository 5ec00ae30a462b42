import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { Actor, Membership } from '../../platform/http/actor';
import { notFound, Refusal } from '../../platform/http/refusal';
import { hashOfToken } from '../../platform/http/session-guard';
import { readChoicesOfReader } from '../reminded-choices-reader';
import { hashOfClient } from '../secret-link';
import { buildCalendar } from './build-calendar';

type Found =
  | {
      readonly outcome: 'FOUND';
      readonly user_id: string;
      readonly display_name: string;
      readonly language: 'nl' | 'en';
      readonly memberships: readonly Membership[];
    }
  | { readonly outcome: 'TOO_MANY_ATTEMPTS' };

/** A calendar, and the tag by which a program asks whether it is still the same. */
export type CalendarFile = { readonly text: string; readonly etag: string };

/** Reads the calendar behind a secret address, with the rights that its owner has today. */
@Injectable()
export class CalendarFeed {
  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * @param client address from which the request came; wrong secrets are counted by it
   * @throws Refusal `resource.not-found` for an address that is unknown or withdrawn
   */
  async read(secret: string, client: string, origin: string): Promise<CalendarFile> {
    const actor = await this.ownerOf(secret, client);
    const today = this.clock.today();
    const choices = await this.work.read(actor, (transaction) =>
      readChoicesOfReader(transaction, today),
    );
    const text = buildCalendar(choices, actor, { today, origin });
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    return { text, etag };
  }

  private async ownerOf(secret: string, client: string): Promise<Actor> {
    const [found] = await this.dataSource.query<Found[]>(
      'SELECT * FROM calendar_reader_of($1, $2, $3)',
      [hashOfToken(secret), hashOfClient(client), this.clock.now()],
    );
    if (!found) throw notFound();
    if (found.outcome !== 'FOUND') throw new Refusal('reminders.too-many-attempts');
    const { user_id, display_name, language, memberships } = found;
    return { userId: user_id, displayName: display_name, language, memberships };
  }
}

/** Whether a program that sends this `If-None-Match` has the file already. Source: RFC 9110, 13.1.2. */
export function isStillFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
