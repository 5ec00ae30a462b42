import { Injectable } from '@nestjs/common';
import { type AnswerOf, importRegister } from '@verankerd/contract';
import { type FastifyRequest } from 'fastify';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { type Actor } from '../platform/http/actor';
import { Ids } from '../platform/ids';
import { applyRegister } from './apply-register';
import { countsOf, isUsable } from './import-plan';
import { readUpload } from './read-upload';
import { requireAdministrator } from './require-administrator';

/** Carries out an import that an administrator previewed: the same files, and the same changes. */
@Injectable()
export class ImportRegister {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute(actor: Actor, request: FastifyRequest): Promise<AnswerOf<typeof importRegister>> {
    requireAdministrator(actor);
    const upload = await readUpload(importRegister, request);
    const circumstances = { actor, at: this.clock.now(), ids: this.ids };
    return this.work.write(recognisedBy(actor, upload.hash), async (transaction) => {
      const { files, options, previewChecksum } = upload;
      const plan = await applyRegister(transaction, files, options, circumstances, previewChecksum);
      return {
        files: plan.files.map((file) => ({
          fileName: file.name,
          outcome: !isUsable(file) ? 'PASSED_OVER' : file.hasEffect ? 'IMPORTED' : 'UNCHANGED',
          counts: countsOf(file),
        })),
      };
    });
  }
}

/** A form is no body that the platform could compare: its own hash tells whether a request is a repeated one. */
function recognisedBy(actor: Actor, requestHash: string): Actor {
  const { idempotency } = actor;
  return idempotency ? { ...actor, idempotency: { ...idempotency, requestHash } } : actor;
}
