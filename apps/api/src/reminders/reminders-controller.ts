import { Controller } from '@nestjs/common';
import {
  chooseDigest,
  countUnreadNotices,
  listNotices,
  makeCalendarAddress,
  markNoticesRead,
  readAsks,
  readReminderSettings,
  withdrawCalendarAddress,
  type InputOf,
} from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { readAsksOf } from './asks-reader';
import { ChangeSettings } from './change-settings';
import { MarkNoticesRead } from './notices/mark-notices-read';
import { countUnread, readNotices } from './notices/notices-reader';

/** Routes of what asks for the reader, of notices, and of how the reader wants to be reminded. */
@Controller()
export class RemindersController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly markRead: MarkNoticesRead,
    private readonly settings: ChangeSettings,
  ) {}

  @Endpoint(readAsks)
  readAsks(@CurrentActor() actor: Actor) {
    const today = this.clock.today();
    return this.work.read(actor, async (transaction) => ({
      today,
      asks: await readAsksOf(transaction, actor, today),
    }));
  }

  @Endpoint(listNotices)
  listNotices(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (transaction) => ({
      notices: await readNotices(transaction, this.clock.today()),
    }));
  }

  @Endpoint(countUnreadNotices)
  countUnread(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (transaction) => ({
      unread: await countUnread(transaction, this.clock.today()),
    }));
  }

  @Endpoint(markNoticesRead)
  markNoticesRead(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof markNoticesRead>) {
    return this.markRead.execute(actor, input);
  }

  @Endpoint(readReminderSettings)
  readSettings(@CurrentActor() actor: Actor) {
    return this.settings.read(actor);
  }

  @Endpoint(chooseDigest)
  chooseDigest(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof chooseDigest>) {
    return this.settings.chooseDigest(actor, input);
  }

  @Endpoint(makeCalendarAddress)
  makeCalendarAddress(@CurrentActor() actor: Actor) {
    return this.settings.makeCalendarAddress(actor);
  }

  @Endpoint(withdrawCalendarAddress)
  withdrawCalendarAddress(@CurrentActor() actor: Actor) {
    return this.settings.withdrawCalendarAddress(actor);
  }
}
