import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, planMeasurementRound } from '@verankerd/contract';
import { firstDayOf, lastDayOf } from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal, refuseField } from '../platform/http/refusal';
import { readRounds } from './rounds-reader';

const keepRound = `
  INSERT INTO measurement_rounds AS kept (school_id, school_year, round, opens_on, closes_on, updated_at, updated_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (school_id, school_year, round) DO UPDATE SET opens_on = excluded.opens_on,
    closes_on = excluded.closes_on, version = kept.version + 1, updated_at = excluded.updated_at,
    updated_by = excluded.updated_by
  WHERE kept.version = $8
  RETURNING version`;

/** Plans when a school measures in a round of a school year. */
@Injectable()
export class PlanMeasurementRound {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, body, version }: InputOf<typeof planMeasurementRound>,
  ): Promise<AnswerOf<typeof planMeasurementRound>> {
    const { schoolId, schoolYear, round } = params;
    const { opensOn, closesOn } = body;
    return this.work.write(actor, async (transaction) => {
      await requireOwnSchool(transaction, schoolId);
      const isWithin = (day: string) =>
        firstDayOf(schoolYear) <= day && day <= lastDayOf(schoolYear);
      for (const field of ['opensOn', 'closesOn'] as const)
        if (!isWithin(body[field]))
          throw refuseField('measurement-round.outside-school-year', field);
      if (closesOn < opensOn) throw refuseField('measurement-round.dates-reversed', 'closesOn');
      const find = async () =>
        (await readRounds(transaction, params)).find((one) => one.round === round);
      const before = await find();
      const at = this.clock.now();
      const kept = await transaction.query<unknown[]>(keepRound, [
        ...[schoolId, schoolYear, round, opensOn, closesOn],
        ...[at, actor.userId, version],
      ]);
      const after = await find();
      if ((before?.version ?? 0) !== version || kept.length === 0 || !after)
        throw new Refusal('resource.changed-meanwhile', [], after ?? null);
      await recordChange(transaction, actor, {
        schoolId,
        schoolYear,
        kind: 'measurement-round.planned',
        subject: round,
        before: before?.version ? { opensOn: before.opensOn, closesOn: before.closesOn } : null,
        after: body,
        at,
      });
      return after;
    });
  }
}
