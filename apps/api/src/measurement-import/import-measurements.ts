import { Injectable } from '@nestjs/common';
import { type AnswerOf, importMeasurements } from '@verankerd/contract';
import { mappingProblemsOf } from '@verankerd/domain';
import { type FastifyRequest } from 'fastify';
import { DisclosureRules } from '../evaluations/evaluations-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { type Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { Ids } from '../platform/ids';
import { carryOutImport } from './carry-out-import';
import { type MeasurementImportPlan } from './import-plan';
import { planImport } from './plan-import';
import { type ImportForm, readImportForm } from './read-import-form';
import { refusingTables } from './table-refusal';

// Any number; with the school, so that two imports of one school never compare with the same state.
const importLock = 7_310_428;

/** Carries out an import that was previewed: the same file, the same changes, all of it or nothing. */
@Injectable()
export class ImportMeasurements {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly rules: DisclosureRules,
  ) {}

  async execute(
    actor: Actor,
    schoolId: string,
    request: FastifyRequest,
  ): Promise<AnswerOf<typeof importMeasurements>> {
    await this.work.read(actor, (transaction) => requireOwnSchool(transaction, schoolId));
    const form = await readImportForm(importMeasurements, request);
    const at = this.clock.now();
    const order = { ...form, schoolId, today: this.clock.today(), rules: this.rules.bySubject };
    return refusingTables(() =>
      this.work.write(recognisedBy(actor, form.hash), async (transaction) => {
        await transaction.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [
          importLock,
          schoolId,
        ]);
        const plan = await planImport(transaction, order);
        refuseUnready(plan, form);
        await carryOutImport(transaction, plan, {
          ...{ actor, schoolId, at, ids: this.ids },
          isSubmitted: form.isSubmitted,
        });
        return { counts: plan.counts };
      }),
    );
  }
}

function refuseUnready(plan: MeasurementImportPlan, form: ImportForm): void {
  const isMapped =
    plan.header.line !== null &&
    mappingProblemsOf(plan.survey.mapping).length === 0 &&
    plan.series.every(({ to }) => to !== null);
  if (!isMapped) throw new Refusal('measurement-import.not-mapped');
  if (plan.gathered.isAskew || (plan.counts.rejectedRows > 0 && !form.withoutRejected)) {
    throw new Refusal('measurement-import.rejected-rows');
  }
  if (plan.checksum !== form.previewChecksum) {
    throw new Refusal('measurement-import.preview-outdated');
  }
}

/** A form is no body that the platform could compare: its own hash tells whether a request is a repeated one. */
function recognisedBy(actor: Actor, requestHash: string): Actor {
  const { idempotency } = actor;
  return idempotency ? { ...actor, idempotency: { ...idempotency, requestHash } } : actor;
}
