import { Module } from '@nestjs/common';
import { DisclosureRules } from '../evaluations/evaluations-door';
import { ImportMeasurements } from './import-measurements';
import { MeasurementImportController } from './measurement-import-controller';
import { PreviewMeasurementImport } from './preview-measurement-import';

/** Measurements from files of the schools themselves. */
@Module({
  controllers: [MeasurementImportController],
  providers: [
    PreviewMeasurementImport,
    ImportMeasurements,
    { provide: DisclosureRules, useFactory: () => new DisclosureRules({}) },
  ],
})
export class MeasurementImportModule {}
