import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, editMilestone } from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { changeMilestone } from './change-milestone';

/** Changes the words, the owner or the note of a milestone that was not dropped. */
@Injectable()
export class EditMilestone {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    input: InputOf<typeof editMilestone>,
  ): Promise<AnswerOf<typeof editMilestone>> {
    return this.work.write(actor, (transaction) =>
      changeMilestone(transaction, actor, input, {
        action: 'EDIT',
        kind: 'milestone.edited',
        set: () => input.body,
        at: this.clock.now(),
      }),
    );
  }
}
