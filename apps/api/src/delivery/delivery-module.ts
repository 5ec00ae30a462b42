import { Module } from '@nestjs/common';
import { DeliveryController } from './delivery-controller';
import { RecordLessons } from './record-lessons';
import { RemoveDeliveryGroup } from './remove-delivery-group';
import { SaveDeliveryGroup } from './save-delivery-group';
import { WithdrawLessons } from './withdraw-lessons';

/** The delivery log: lessons given against planned, and the reach and dose that follow. */
@Module({
  controllers: [DeliveryController],
  providers: [SaveDeliveryGroup, RemoveDeliveryGroup, RecordLessons, WithdrawLessons],
})
export class DeliveryModule {}
