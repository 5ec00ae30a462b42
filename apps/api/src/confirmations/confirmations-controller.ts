import { Controller } from '@nestjs/common';
import {
  readConfirmations,
  recordCarriers,
  recordConfirmation,
  recordLastingPlace,
  withdrawLastingPlace,
  type InputOf,
} from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { readConfirmationsOf } from './confirmations-reader';
import { RecordCarriers } from './record-carriers';
import { RecordConfirmation } from './record-confirmation';
import { RecordLastingPlace } from './record-lasting-place';
import { WithdrawLastingPlace } from './withdraw-lasting-place';

/** Routes of the yearly confirmation, lasting places and carriers. */
@Controller()
export class ConfirmationsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly recordConfirmation: RecordConfirmation,
    private readonly recordLastingPlace: RecordLastingPlace,
    private readonly withdrawLastingPlace: WithdrawLastingPlace,
    private readonly recordCarriers: RecordCarriers,
  ) {}

  @Endpoint(readConfirmations)
  read(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof readConfirmations>) {
    return this.work.read(actor, (transaction) =>
      readConfirmationsOf(transaction, input.params, this.clock.today()),
    );
  }

  @Endpoint(recordConfirmation)
  confirm(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof recordConfirmation>) {
    return this.recordConfirmation.execute(actor, input);
  }

  @Endpoint(recordLastingPlace)
  place(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof recordLastingPlace>) {
    return this.recordLastingPlace.execute(actor, input);
  }

  @Endpoint(withdrawLastingPlace)
  withdraw(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof withdrawLastingPlace>) {
    return this.withdrawLastingPlace.execute(actor, input);
  }

  @Endpoint(recordCarriers)
  carry(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof recordCarriers>) {
    return this.recordCarriers.execute(actor, input);
  }
}
