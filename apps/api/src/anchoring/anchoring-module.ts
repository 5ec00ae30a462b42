import { Module } from '@nestjs/common';
import { AddAnnotation } from './add-annotation';
import { AnchoringController } from './anchoring-controller';
import { RemoveAnnotation } from './remove-annotation';
import { SetAnchoringGoal } from './set-anchoring-goal';

/** How firmly a choice is anchored, over its school years, by its history. */
@Module({
  controllers: [AnchoringController],
  providers: [SetAnchoringGoal, AddAnnotation, RemoveAnnotation],
})
export class AnchoringModule {}
