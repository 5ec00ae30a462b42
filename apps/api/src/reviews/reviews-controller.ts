import { Controller } from '@nestjs/common';
import {
  answerBoard,
  decideReview,
  freezeReview,
  handInReview,
  readFrozenReview,
  readReview,
  reopenReview,
  startReview,
  verifyFrozenReview,
  writeReviewSection,
  type InputOf,
} from '@verankerd/contract';
import { DisclosureRules } from '../evaluations/evaluations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { AnswerBoard } from './answer-board';
import { DecideReview } from './decide-review';
import { FreezeReview } from './freeze-review';
import { HandInReview } from './hand-in-review';
import { ReopenReview } from './reopen-review';
import { readReviewOf } from './reviews-reader';
import { readFrozen } from './snapshot-reader';
import { StartReview } from './start-review';
import { verifySnapshot } from './verify-snapshot';
import { WriteSection } from './write-section';

/** Routes by which a school looks back on a year. */
@Controller()
export class ReviewsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rules: DisclosureRules,
    private readonly startReview: StartReview,
    private readonly writeSection: WriteSection,
    private readonly decideReview: DecideReview,
    private readonly freezeReview: FreezeReview,
    private readonly reopenReview: ReopenReview,
    private readonly handInReview: HandInReview,
    private readonly answerBoard: AnswerBoard,
  ) {}

  @Endpoint(readReview)
  read(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof readReview>) {
    return this.work.read(actor, (transaction) =>
      readReviewOf(transaction, actor, params, {
        today: this.clock.today(),
        rules: this.rules.bySubject,
      }),
    );
  }

  @Endpoint(startReview)
  start(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof startReview>) {
    return this.startReview.execute(actor, input);
  }

  @Endpoint(writeReviewSection)
  write(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof writeReviewSection>) {
    return this.writeSection.execute(actor, input);
  }

  @Endpoint(decideReview)
  decide(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof decideReview>) {
    return this.decideReview.execute(actor, input);
  }

  @Endpoint(freezeReview)
  freeze(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof freezeReview>) {
    return this.freezeReview.execute(actor, input);
  }

  @Endpoint(reopenReview)
  reopen(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof reopenReview>) {
    return this.reopenReview.execute(actor, input);
  }

  @Endpoint(readFrozenReview)
  readFrozen(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof readFrozenReview>) {
    return this.work.read(actor, (transaction) => readFrozen(transaction, params));
  }

  @Endpoint(verifyFrozenReview)
  verify(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof verifyFrozenReview>) {
    return this.work.read(actor, (transaction) =>
      verifySnapshot(transaction, params, this.clock.now()),
    );
  }

  @Endpoint(handInReview)
  handIn(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof handInReview>) {
    return this.handInReview.execute(actor, input);
  }

  @Endpoint(answerBoard)
  answer(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof answerBoard>) {
    return this.answerBoard.execute(actor, input);
  }
}
