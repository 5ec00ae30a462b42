import { Module } from '@nestjs/common';
import { AddEvidence } from './add-evidence';
import { RatingsController } from './ratings-controller';
import { RecordAnswer } from './record-answer';
import { RecordRating } from './record-rating';
import { WithdrawEvidence } from './withdraw-evidence';

/** Ratings of the 21 aspects, their evidence, and the short answers. */
@Module({
  controllers: [RatingsController],
  providers: [RecordRating, RecordAnswer, AddEvidence, WithdrawEvidence],
})
export class RatingsModule {}
