import { Module } from '@nestjs/common';
import { GoodPracticesController } from './good-practices-controller';
import { MarkGoodPractice } from './mark-good-practice';
import { WithdrawGoodPractice } from './withdraw-good-practice';

/** What schools mark as good practice, and what is offered to schools that can use it. */
@Module({
  controllers: [GoodPracticesController],
  providers: [MarkGoodPractice, WithdrawGoodPractice],
})
export class GoodPracticesModule {}
