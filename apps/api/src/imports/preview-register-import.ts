import { Injectable } from '@nestjs/common';
import { type AnswerOf, previewRegisterImport } from '@verankerd/contract';
import { type FastifyRequest } from 'fastify';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { type Actor } from '../platform/http/actor';
import { previewRegister } from './apply-register';
import { presentFiles } from './present-preview';
import { readUpload } from './read-upload';
import { requireAdministrator } from './require-administrator';

/** Tells what files of DUO would change. Nothing is written, and nothing of the files is kept. */
@Injectable()
export class PreviewRegisterImport {
  constructor(private readonly work: UnitOfWork) {}

  async execute(
    actor: Actor,
    request: FastifyRequest,
  ): Promise<AnswerOf<typeof previewRegisterImport>> {
    requireAdministrator(actor);
    const { files, options } = await readUpload(previewRegisterImport, request);
    const plan = await this.work.read(actor, (transaction) =>
      previewRegister(transaction, files, options),
    );
    return {
      checksum: plan.checksum,
      hasEffect: plan.files.some(({ hasEffect }) => hasEffect),
      files: presentFiles(plan),
    };
  }
}
