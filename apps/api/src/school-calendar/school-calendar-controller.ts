import { Controller } from '@nestjs/common';
import {
  carryOutSchoolYearTurn,
  readSchoolCalendar,
  readSchoolYearTurn,
  type InputOf,
} from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { CarryOutTurn } from './carry-out-turn';
import { readCalendarOf } from './school-calendar-reader';
import { readTurn } from './turn-reader';

/** Routes of the school calendar and the turn to a new school year. */
@Controller()
export class SchoolCalendarController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly carryOutTurn: CarryOutTurn,
  ) {}

  @Endpoint(readSchoolCalendar)
  readCalendar(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof readSchoolCalendar>) {
    return this.work.read(actor, (transaction) =>
      readCalendarOf(transaction, input.params, this.clock.today()),
    );
  }

  @Endpoint(readSchoolYearTurn)
  readTurn(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof readSchoolYearTurn>) {
    return this.work.read(actor, (transaction) =>
      readTurn(transaction, input.params, this.clock.today()),
    );
  }

  @Endpoint(carryOutSchoolYearTurn)
  carryOut(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof carryOutSchoolYearTurn>) {
    return this.carryOutTurn.execute(actor, input);
  }
}
