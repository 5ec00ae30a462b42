import { Controller } from '@nestjs/common';
import {
  addAnnotation,
  readAnchoring,
  readAnchoringForecast,
  readAnchoringSeries,
  readHandOver,
  readTurnoverResilience,
  removeAnnotation,
  setAnchoringGoal,
  type InputOf,
} from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { AddAnnotation } from './add-annotation';
import { readAnchoringOnDay, readForecast } from './anchoring-reader';
import { readHandOverOf } from './hand-over-reader';
import { RemoveAnnotation } from './remove-annotation';
import { readResilience } from './resilience-reader';
import { readSeries } from './series-reader';
import { SetAnchoringGoal } from './set-anchoring-goal';

/** Routes of the anchoring of a choice. */
@Controller()
export class AnchoringController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly setGoal: SetAnchoringGoal,
    private readonly addAnnotation: AddAnnotation,
    private readonly removeAnnotation: RemoveAnnotation,
  ) {}

  @Endpoint(readAnchoring)
  read(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof readAnchoring>) {
    return this.work.read(actor, (transaction) =>
      readAnchoringOnDay(transaction, input.params, this.clock.today(), input.query.asOf),
    );
  }

  @Endpoint(readAnchoringSeries)
  readSeries(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof readAnchoringSeries>) {
    return this.work.read(actor, (transaction) =>
      readSeries(transaction, input.params, this.clock.today()),
    );
  }

  @Endpoint(readAnchoringForecast)
  forecast(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof readAnchoringForecast>) {
    return this.work.read(actor, (transaction) =>
      readForecast(transaction, input.params, this.clock.today()),
    );
  }

  @Endpoint(readTurnoverResilience)
  resilience(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof readTurnoverResilience>) {
    return this.work.read(actor, (transaction) =>
      readResilience(transaction, input.params, this.clock.today()),
    );
  }

  @Endpoint(readHandOver)
  handOver(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof readHandOver>) {
    return this.work.read(actor, (transaction) =>
      readHandOverOf(transaction, input.params, this.clock.today()),
    );
  }

  @Endpoint(setAnchoringGoal)
  goal(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof setAnchoringGoal>) {
    return this.setGoal.execute(actor, input);
  }

  @Endpoint(addAnnotation)
  annotate(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof addAnnotation>) {
    return this.addAnnotation.execute(actor, input);
  }

  @Endpoint(removeAnnotation)
  removeNote(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof removeAnnotation>) {
    return this.removeAnnotation.execute(actor, input);
  }
}
