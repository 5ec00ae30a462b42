import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, submitMeasurements } from '@verankerd/contract';
import type { MeasuredGroup } from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { DisclosureRules } from './disclosure-rules';
import { readMeasurementsOfYear } from './measurements-reader';

type Submitted = {
  readonly indicatorId: string;
  readonly choiceId: string | null;
  readonly name: string;
  readonly group: MeasuredGroup;
};

// School and phase groups of an indicator go together: one without the other could be subtracted later.
const submit = `
  UPDATE measurements m SET entry = 'SUBMITTED', submitted_at = $5, submitted_by = $6
  FROM indicators i
  WHERE m.school_id = $1 AND m.school_year = $2 AND m.round = $3 AND m.indicator_id = ANY ($4)
    AND m.entry = 'DRAFT' AND i.school_id = m.school_id AND i.id = m.indicator_id
  RETURNING m.indicator_id AS "indicatorId", i.choice_id AS "choiceId", i.name, m.measured_group AS group`;

/** Hands in what was measured in a round: whoever oversees the school sees it from then on. */
@Injectable()
export class SubmitMeasurements {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rules: DisclosureRules,
  ) {}

  execute(
    actor: Actor,
    { params, body }: InputOf<typeof submitMeasurements>,
  ): Promise<AnswerOf<typeof submitMeasurements>> {
    return this.work.write(actor, async (transaction) => {
      const { schoolId, schoolYear, round } = params;
      await requireOwnSchool(transaction, schoolId);
      const at = this.clock.now();
      const [submitted] = await transaction.query<[Submitted[], number]>(submit, [
        ...[schoolId, schoolYear, round, body.indicatorIds],
        ...[at, actor.userId],
      ]);
      if (submitted.length === 0) throw new Refusal('measurement.nothing-to-submit');
      const byIndicator = Map.groupBy(submitted, ({ indicatorId }) => indicatorId);
      for (const [indicatorId, rows] of byIndicator) {
        const [first] = rows;
        await recordChange(transaction, actor, {
          schoolId,
          ...(first?.choiceId && { choiceId: first.choiceId }),
          schoolYear,
          kind: 'measurement.submitted',
          subject: indicatorId,
          before: null,
          after: { indicator: first?.name, round, groups: rows.map(({ group }) => group) },
          at,
        });
      }
      return readMeasurementsOfYear(transaction, params, this.rules.bySubject, this.clock.today());
    });
  }
}
