import { Module } from '@nestjs/common';
import { ChangeStatus } from './change-status';
import { ChoicesController } from './choices-controller';
import { CreateChoice } from './create-choice';
import { EditChoice } from './edit-choice';
import { ReplaceChoice } from './replace-choice';

/** The interventions that schools chose: made, changed, paused, stopped, replaced, and never deleted. */
@Module({
  controllers: [ChoicesController],
  providers: [CreateChoice, EditChoice, ChangeStatus, ReplaceChoice],
})
export class ChoicesModule {}
