import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, markNoticesRead } from '@verankerd/contract';
import { Clock } from '../../platform/clock';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { Actor } from '../../platform/http/actor';
import { countUnread, readNotices } from './notices-reader';

/** Marks notices of the reader as read. Keys of anything else are not kept, so that nobody fills the table. */
@Injectable()
export class MarkNoticesRead {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { body }: InputOf<typeof markNoticesRead>,
  ): Promise<AnswerOf<typeof markNoticesRead>> {
    return this.work.write(actor, async (transaction) => {
      const today = this.clock.today();
      const own = (await readNotices(transaction, today)).map(({ key }) => key);
      await transaction.query(
        `INSERT INTO notice_reads (user_id, notice_key, read_at)
         SELECT $1, unnest($2::text[]), $3 ON CONFLICT DO NOTHING`,
        [actor.userId, own.filter((key) => body.keys.includes(key)), this.clock.now()],
      );
      return { unread: await countUnread(transaction, today) };
    });
  }
}
