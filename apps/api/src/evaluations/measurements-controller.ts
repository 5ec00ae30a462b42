import { Controller } from '@nestjs/common';
import {
  clearMeasurement,
  listMeasurementRounds,
  listMeasurements,
  planMeasurementRound,
  recordMeasurement,
  submitMeasurements,
  type InputOf,
} from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { ClearMeasurement } from './clear-measurement';
import { DisclosureRules } from './disclosure-rules';
import { readMeasurementsOfYear } from './measurements-reader';
import { PlanMeasurementRound } from './plan-measurement-round';
import { RecordMeasurement } from './record-measurement';
import { readRounds } from './rounds-reader';
import { SubmitMeasurements } from './submit-measurements';

/** Routes of what was measured in a school year, and of when a school measures. */
@Controller()
export class MeasurementsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rules: DisclosureRules,
    private readonly planRound: PlanMeasurementRound,
    private readonly recordMeasurement: RecordMeasurement,
    private readonly clearMeasurement: ClearMeasurement,
    private readonly submitMeasurements: SubmitMeasurements,
  ) {}

  @Endpoint(listMeasurementRounds)
  rounds(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof listMeasurementRounds>) {
    return this.work.read(actor, async (transaction) => ({
      today: this.clock.today(),
      rounds: await readRounds(transaction, input.params),
    }));
  }

  @Endpoint(planMeasurementRound)
  plan(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof planMeasurementRound>) {
    return this.planRound.execute(actor, input);
  }

  @Endpoint(listMeasurements)
  list(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof listMeasurements>) {
    return this.work.read(actor, (transaction) =>
      readMeasurementsOfYear(transaction, params, this.rules.bySubject, this.clock.today()),
    );
  }

  @Endpoint(recordMeasurement)
  record(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof recordMeasurement>) {
    return this.recordMeasurement.execute(actor, input);
  }

  @Endpoint(clearMeasurement)
  clear(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof clearMeasurement>) {
    return this.clearMeasurement.execute(actor, input);
  }

  @Endpoint(submitMeasurements)
  submit(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof submitMeasurements>) {
    return this.submitMeasurements.execute(actor, input);
  }
}
