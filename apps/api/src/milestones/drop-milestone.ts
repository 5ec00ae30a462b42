import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, dropMilestone } from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { changeMilestone } from './change-milestone';

/** Drops an open milestone, with the reason. It stays in sight. */
@Injectable()
export class DropMilestone {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    input: InputOf<typeof dropMilestone>,
  ): Promise<AnswerOf<typeof dropMilestone>> {
    return this.work.write(actor, (transaction) =>
      changeMilestone(transaction, actor, input, {
        action: 'DROP',
        kind: 'milestone.dropped',
        set: () => input.body,
        at: this.clock.now(),
      }),
    );
  }
}
