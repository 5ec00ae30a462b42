import { Controller } from '@nestjs/common';
import {
  markGoodPractice,
  readGoodPractices,
  withdrawGoodPractice,
  type InputOf,
} from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { readGoodPracticesOf } from './good-practices-reader';
import { MarkGoodPractice } from './mark-good-practice';
import { WithdrawGoodPractice } from './withdraw-good-practice';

/** Routes by which schools learn from each other. */
@Controller()
export class GoodPracticesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly markGoodPractice: MarkGoodPractice,
    private readonly withdrawGoodPractice: WithdrawGoodPractice,
  ) {}

  @Endpoint(readGoodPractices)
  read(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof readGoodPractices>) {
    return this.work.read(actor, (transaction) =>
      readGoodPracticesOf(transaction, actor, params.schoolId, this.clock.today()),
    );
  }

  @Endpoint(markGoodPractice)
  mark(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof markGoodPractice>) {
    return this.markGoodPractice.execute(actor, input);
  }

  @Endpoint(withdrawGoodPractice)
  withdraw(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof withdrawGoodPractice>) {
    return this.withdrawGoodPractice.execute(actor, input);
  }
}
