import { Controller } from '@nestjs/common';
import {
  listOnlookers,
  readOnlookerSubmission,
  readOnlookerView,
  type InputOf,
} from '@verankerd/contract';
import { DisclosureRules } from '../../evaluations/evaluations-door';
import { Clock } from '../../platform/clock';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { Actor } from '../../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../../platform/http/endpoint';
import { readSubmission } from '../submission-reader';
import { findOverseer, readViewOfOnlooker } from './onlooker-view-reader';
import { readOnlookers } from './onlookers-reader';

/** Routes by which a school sees what others see of it. */
@Controller()
export class OnlookersController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rules: DisclosureRules,
  ) {}

  @Endpoint(listOnlookers)
  list(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof listOnlookers>) {
    return this.work.read(actor, async (transaction) => ({
      onlookers: await readOnlookers(transaction, params.schoolId, this.clock.today()),
    }));
  }

  @Endpoint(readOnlookerView)
  view(@CurrentActor() actor: Actor, @Input() { params, query }: InputOf<typeof readOnlookerView>) {
    const standing = { rules: this.rules.bySubject, today: this.clock.today() };
    return this.work.readAsOnlooker(actor, params, (transaction) =>
      readViewOfOnlooker(transaction, params, query.schoolYear, standing),
    );
  }

  @Endpoint(readOnlookerSubmission)
  submission(
    @CurrentActor() actor: Actor,
    @Input() { params: { onlookerId, ...key } }: InputOf<typeof readOnlookerSubmission>,
  ) {
    const onlooker = { onlookerId, schoolId: key.schoolId };
    return this.work.readAsOnlooker(actor, onlooker, async (transaction) => {
      const { overseer } = await findOverseer(transaction, onlooker);
      return readSubmission(transaction, overseer, key, this.clock.today());
    });
  }
}
