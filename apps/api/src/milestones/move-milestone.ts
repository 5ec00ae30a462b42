import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, moveMilestone } from '@verankerd/contract';
import { checkPlannedOn } from '@verankerd/domain';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { changeMilestone } from './change-milestone';
import { acceptDate } from './refuse-date';

/** Gives an open milestone another day in the same school year, with the reason. */
@Injectable()
export class MoveMilestone {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    input: InputOf<typeof moveMilestone>,
  ): Promise<AnswerOf<typeof moveMilestone>> {
    return this.work.write(actor, (transaction) =>
      changeMilestone(transaction, actor, input, {
        action: 'MOVE',
        kind: 'milestone.moved',
        set: () => ({
          plannedOn: acceptDate(checkPlannedOn(input.body.plannedOn, input.params.schoolYear)),
          reason: input.body.reason,
        }),
        at: this.clock.now(),
      }),
    );
  }
}
