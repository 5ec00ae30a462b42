import { Module } from '@nestjs/common';
import { AddInstrument } from './add-instrument';
import { ChangeIndicator } from './change-indicator';
import { ClearMeasurement } from './clear-measurement';
import { CreateIndicator } from './create-indicator';
import { CreateRecommendedIndicators } from './create-recommended-indicators';
import { DisclosureRules } from './disclosure-rules';
import { IndicatorsController } from './indicators-controller';
import { MeasurementsController } from './measurements-controller';
import { PlanMeasurementRound } from './plan-measurement-round';
import { RecordMeasurement } from './record-measurement';
import { StopIndicator } from './stop-indicator';
import { SubmitMeasurements } from './submit-measurements';

/** What schools measure: indicators, rounds, measurements, and their series over the school years. */
@Module({
  controllers: [IndicatorsController, MeasurementsController],
  providers: [
    AddInstrument,
    ChangeIndicator,
    ClearMeasurement,
    CreateIndicator,
    CreateRecommendedIndicators,
    PlanMeasurementRound,
    RecordMeasurement,
    StopIndicator,
    SubmitMeasurements,
    DisclosureRules,
  ],
  exports: [DisclosureRules],
})
export class EvaluationsModule {}
