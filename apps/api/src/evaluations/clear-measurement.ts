import { Injectable } from '@nestjs/common';
import type { AnswerOf, clearMeasurement, InputOf } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { notFound, Refusal } from '../platform/http/refusal';
import { DisclosureRules } from './disclosure-rules';
import { lockIndicator, readStoredMeasurements } from './evaluations-reader';
import { measurementChange } from './measurement-change';
import { findMeasurement, isAt } from './measurements-reader';

/** Takes a measurement away. What else was handed in of its round becomes a draft again. */
@Injectable()
export class ClearMeasurement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rules: DisclosureRules,
  ) {}

  execute(
    actor: Actor,
    { params, version }: InputOf<typeof clearMeasurement>,
  ): Promise<AnswerOf<typeof clearMeasurement>> {
    return this.work.write(actor, async (transaction) => {
      const { schoolId, indicatorId, schoolYear, round, group } = params;
      const indicator = await lockIndicator(transaction, params);
      const stored = await readStoredMeasurements(transaction, schoolId, [indicatorId]);
      const before = stored.find((one) => isAt(one, params));
      if (!before) throw notFound();
      if (before.version !== version) {
        const current = await findMeasurement(
          transaction,
          params,
          this.rules.bySubject,
          this.clock.today(),
        );
        throw new Refusal('resource.changed-meanwhile', [], current);
      }
      const ofRound = [schoolId, indicatorId, schoolYear, round];
      await transaction.query(
        `DELETE FROM measurements WHERE school_id = $1 AND indicator_id = $2 AND school_year = $3
           AND round = $4 AND measured_group = $5`,
        [...ofRound, group],
      );
      await transaction.query(
        `UPDATE measurements SET entry = 'DRAFT', submitted_at = NULL, submitted_by = NULL
         WHERE school_id = $1 AND indicator_id = $2 AND school_year = $3 AND round = $4
           AND entry = 'SUBMITTED'`,
        ofRound,
      );
      await recordChange(
        transaction,
        actor,
        measurementChange('measurement.cleared', {
          ...{ schoolId, indicator, place: params, before, after: null },
          at: this.clock.now(),
        }),
      );
      return { schoolYear };
    });
  }
}
