import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, finishMilestone } from '@verankerd/contract';
import { checkDoneOn } from '@verankerd/domain';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { changeMilestone } from './change-milestone';
import { acceptDate } from './refuse-date';

/** Marks an open milestone as done on a day that has been. */
@Injectable()
export class FinishMilestone {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    input: InputOf<typeof finishMilestone>,
  ): Promise<AnswerOf<typeof finishMilestone>> {
    return this.work.write(actor, (transaction) =>
      changeMilestone(transaction, actor, input, {
        action: 'FINISH',
        kind: 'milestone.finished',
        set: () => ({
          doneOn: acceptDate(
            checkDoneOn(input.body.doneOn, input.params.schoolYear, this.clock.today()),
          ),
          ...(input.body.note !== undefined && { note: input.body.note }),
        }),
        at: this.clock.now(),
      }),
    );
  }
}
