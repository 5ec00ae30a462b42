import { Controller } from '@nestjs/common';
import { readSchool, type InputOf } from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { readSchoolOf } from './organisations-reader';

/** Routes of schools, boards and partnerships. */
@Controller()
export class OrganisationsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Endpoint(readSchool)
  read(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof readSchool>) {
    return this.work.read(actor, (transaction) =>
      readSchoolOf(transaction, input, this.clock.today()),
    );
  }
}
