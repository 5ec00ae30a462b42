import { Controller } from '@nestjs/common';
import {
  listDeliveryFigures,
  readDelivery,
  recordLessons,
  removeDeliveryGroup,
  saveDeliveryGroup,
  withdrawLessons,
  type InputOf,
} from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { readDeliveryFigures, readDeliveryYear } from './delivery-reader';
import { RecordLessons } from './record-lessons';
import { RemoveDeliveryGroup } from './remove-delivery-group';
import { SaveDeliveryGroup } from './save-delivery-group';
import { WithdrawLessons } from './withdraw-lessons';

/** Routes of the lessons given. */
@Controller()
export class DeliveryController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly saveGroup: SaveDeliveryGroup,
    private readonly removeGroup: RemoveDeliveryGroup,
    private readonly recordLessons: RecordLessons,
    private readonly withdrawLessons: WithdrawLessons,
  ) {}

  @Endpoint(readDelivery)
  read(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof readDelivery>) {
    return this.work.read(actor, (transaction) =>
      readDeliveryYear(transaction, input.params, this.clock.today()),
    );
  }

  @Endpoint(listDeliveryFigures)
  figures(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof listDeliveryFigures>) {
    return this.work.read(actor, async (transaction) => ({
      today: this.clock.today(),
      figures: await readDeliveryFigures(transaction, input.params.schoolId),
    }));
  }

  @Endpoint(saveDeliveryGroup)
  save(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof saveDeliveryGroup>) {
    return this.saveGroup.execute(actor, input);
  }

  @Endpoint(removeDeliveryGroup)
  remove(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof removeDeliveryGroup>) {
    return this.removeGroup.execute(actor, input);
  }

  @Endpoint(recordLessons)
  record(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof recordLessons>) {
    return this.recordLessons.execute(actor, input);
  }

  @Endpoint(withdrawLessons)
  withdraw(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof withdrawLessons>) {
    return this.withdrawLessons.execute(actor, input);
  }
}
