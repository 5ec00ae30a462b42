import { Controller, Req } from '@nestjs/common';
import {
  type InputOf,
  importMeasurements,
  listMeasurementImports,
  previewMeasurementImport,
} from '@verankerd/contract';
import type { FastifyRequest } from 'fastify';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { ImportMeasurements } from './import-measurements';
import { readMeasurementImports } from './measurement-imports-reader';
import { PreviewMeasurementImport } from './preview-measurement-import';

/** Routes of the import of measurements from a school's own files. */
@Controller()
export class MeasurementImportController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly previewMeasurementImport: PreviewMeasurementImport,
    private readonly importMeasurements: ImportMeasurements,
  ) {}

  @Endpoint(previewMeasurementImport)
  preview(
    @CurrentActor() actor: Actor,
    @Input() { params }: InputOf<typeof previewMeasurementImport>,
    @Req() request: FastifyRequest,
  ) {
    return this.previewMeasurementImport.execute(actor, params.schoolId, request);
  }

  @Endpoint(importMeasurements)
  import(
    @CurrentActor() actor: Actor,
    @Input() { params }: InputOf<typeof importMeasurements>,
    @Req() request: FastifyRequest,
  ) {
    return this.importMeasurements.execute(actor, params.schoolId, request);
  }

  @Endpoint(listMeasurementImports)
  list(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof listMeasurementImports>) {
    return this.work.read(actor, (transaction) =>
      readMeasurementImports(transaction, params.schoolId),
    );
  }
}
