import { Controller, Req } from '@nestjs/common';
import { importRegister, listRegisterImports, previewRegisterImport } from '@verankerd/contract';
import type { FastifyRequest } from 'fastify';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint } from '../platform/http/endpoint';
import { ImportRegister } from './import-register';
import { readImports } from './imports-reader';
import { PreviewRegisterImport } from './preview-register-import';
import { requireAdministrator } from './require-administrator';

/** Routes of the imports, for administrators. */
@Controller()
export class ImportsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly previewRegisterImport: PreviewRegisterImport,
    private readonly importRegister: ImportRegister,
  ) {}

  @Endpoint(previewRegisterImport)
  preview(@CurrentActor() actor: Actor, @Req() request: FastifyRequest) {
    return this.previewRegisterImport.execute(actor, request);
  }

  @Endpoint(importRegister)
  import(@CurrentActor() actor: Actor, @Req() request: FastifyRequest) {
    return this.importRegister.execute(actor, request);
  }

  @Endpoint(listRegisterImports)
  list(@CurrentActor() actor: Actor) {
    requireAdministrator(actor);
    return this.work.read(actor, readImports);
  }
}
