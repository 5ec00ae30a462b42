import { Module } from '@nestjs/common';
import { EvaluationsModule } from '../evaluations/evaluations-door';
import { AnswerBoard } from './answer-board';
import { DecideReview } from './decide-review';
import { FreezeReview } from './freeze-review';
import { HandInReview } from './hand-in-review';
import { ReopenReview } from './reopen-review';
import { ReplyToReview } from './reply-to-review';
import { ReviewOversightController } from './review-oversight-controller';
import { ReviewsController } from './reviews-controller';
import { StartReview } from './start-review';
import { WriteSection } from './write-section';

/** The annual review: written, frozen, handed in, and talked about with the board. */
@Module({
  imports: [EvaluationsModule],
  controllers: [ReviewsController, ReviewOversightController],
  providers: [
    StartReview,
    WriteSection,
    DecideReview,
    FreezeReview,
    ReopenReview,
    HandInReview,
    AnswerBoard,
    ReplyToReview,
  ],
})
export class ReviewsModule {}
