import { Controller } from '@nestjs/common';
import {
  addEvidence,
  readRatings,
  recordAnswer,
  recordRating,
  withdrawEvidence,
  type InputOf,
} from '@verankerd/contract';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { AddEvidence } from './add-evidence';
import { readRatingsOfYear } from './ratings-reader';
import { RecordAnswer } from './record-answer';
import { RecordRating } from './record-rating';
import { WithdrawEvidence } from './withdraw-evidence';

/** Routes of the ratings. */
@Controller()
export class RatingsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly recordRating: RecordRating,
    private readonly recordAnswer: RecordAnswer,
    private readonly addEvidence: AddEvidence,
    private readonly withdrawEvidence: WithdrawEvidence,
  ) {}

  @Endpoint(readRatings)
  read(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof readRatings>) {
    return this.work.read(actor, (transaction) => readRatingsOfYear(transaction, input.params));
  }

  @Endpoint(recordRating)
  rate(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof recordRating>) {
    return this.recordRating.execute(actor, input);
  }

  @Endpoint(recordAnswer)
  answer(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof recordAnswer>) {
    return this.recordAnswer.execute(actor, input);
  }

  @Endpoint(addEvidence)
  support(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof addEvidence>) {
    return this.addEvidence.execute(actor, input);
  }

  @Endpoint(withdrawEvidence)
  withdraw(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof withdrawEvidence>) {
    return this.withdrawEvidence.execute(actor, input);
  }
}
