import { Injectable } from '@nestjs/common';
import { type AnswerOf, previewMeasurementImport } from '@verankerd/contract';
import { type FastifyRequest } from 'fastify';
import { DisclosureRules } from '../evaluations/evaluations-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { type Actor } from '../platform/http/actor';
import { planImport } from './plan-import';
import { presentPreview } from './present-preview';
import { readImportForm } from './read-import-form';
import { refusingTables } from './table-refusal';

/** Tells what a file with measurements would change. Nothing is written, and nothing of the file is kept. */
@Injectable()
export class PreviewMeasurementImport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rules: DisclosureRules,
  ) {}

  async execute(
    actor: Actor,
    schoolId: string,
    request: FastifyRequest,
  ): Promise<AnswerOf<typeof previewMeasurementImport>> {
    await this.work.read(actor, (transaction) => requireOwnSchool(transaction, schoolId));
    const form = await readImportForm(previewMeasurementImport, request);
    const order = {
      ...form,
      schoolId,
      today: this.clock.today(),
      rules: this.rules.bySubject,
    };
    return refusingTables(() =>
      this.work.read(actor, async (transaction) =>
        presentPreview(await planImport(transaction, order)),
      ),
    );
  }
}
