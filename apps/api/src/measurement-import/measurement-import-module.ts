import { Module } from '@nestjs/common';
import { EvaluationsModule } from '../evaluations/evaluations-door';
import { ImportMeasurements } from './import-measurements';
import { MeasurementImportController } from './measurement-import-controller';
import { PreviewMeasurementImport } from './preview-measurement-import';

/** Measurements from files of the schools themselves. */
@Module({
  imports: [EvaluationsModule],
  controllers: [MeasurementImportController],
  providers: [PreviewMeasurementImport, ImportMeasurements],
})
export class MeasurementImportModule {}
