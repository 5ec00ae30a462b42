import { Controller } from '@nestjs/common';
import { readHistory, type InputOf } from '@verankerd/contract';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { readHistoryOf } from './history-reader';

/** Routes of the history. */
@Controller()
export class AuditController {
  constructor(private readonly work: UnitOfWork) {}

  @Endpoint(readHistory)
  read(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof readHistory>) {
    return this.work.read(actor, (transaction) => readHistoryOf(transaction, input));
  }
}
