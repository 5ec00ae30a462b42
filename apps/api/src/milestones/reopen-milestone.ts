import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, reopenMilestone } from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { changeMilestone } from './change-milestone';

/** Opens a milestone again that was done or dropped, with the reason. */
@Injectable()
export class ReopenMilestone {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    input: InputOf<typeof reopenMilestone>,
  ): Promise<AnswerOf<typeof reopenMilestone>> {
    return this.work.write(actor, (transaction) =>
      changeMilestone(transaction, actor, input, {
        action: 'REOPEN',
        kind: 'milestone.reopened',
        set: () => ({ reason: input.body.reason, doneOn: null }),
        at: this.clock.now(),
      }),
    );
  }
}
