import { Injectable } from '@nestjs/common';
import type { AnswerOf, DeliveryGroup, InputOf, saveDeliveryGroup } from '@verankerd/contract';
import {
  areYearGroupsOf,
  lastPlanningYear,
  orderedYearGroups,
  type RegisterSector,
} from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { Clock } from '../platform/clock';
import { isUniqueViolation, UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { notFound, Refusal, refuseField } from '../platform/http/refusal';
import { findDeliveryGroup, readDeliveryYear } from './delivery-reader';

const keepGroup = `
  INSERT INTO delivery_groups AS kept (school_id, choice_id, id, school_year, year_groups,
    intended_groups, participating_groups, planned_lessons, updated_at, updated_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  ON CONFLICT (school_id, choice_id, id) DO UPDATE SET
    year_groups = excluded.year_groups, intended_groups = excluded.intended_groups,
    participating_groups = excluded.participating_groups, planned_lessons = excluded.planned_lessons,
    version = kept.version + 1, updated_at = excluded.updated_at, updated_by = excluded.updated_by
  WHERE kept.version = $11 AND kept.school_year = excluded.school_year AND kept.removed_at IS NULL
  RETURNING version`;

/** Plans the lessons of a year group in a school year, or changes that plan. */
@Injectable()
export class SaveDeliveryGroup {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    input: InputOf<typeof saveDeliveryGroup>,
  ): Promise<AnswerOf<typeof saveDeliveryGroup>> {
    try {
      return await this.save(actor, input);
    } catch (error) {
      if (!isUniqueViolation(error, 'delivery_groups_once')) throw error;
      throw refuseField('delivery.group-planned-already', 'yearGroups');
    }
  }

  private save(actor: Actor, { params, body, version }: InputOf<typeof saveDeliveryGroup>) {
    return this.work.write(actor, async (transaction) => {
      await requireActiveChoice(transaction, params);
      const today = this.clock.today();
      if (params.schoolYear > lastPlanningYear(today)) throw notFound();
      const { sector } = await readDeliveryYear(transaction, params, today);
      if (!areYearGroupsOf(sector, body.yearGroups))
        throw refuseField('delivery.no-such-year-group', 'yearGroups');
      if (body.participatingGroups > body.intendedGroups)
        throw refuseField('delivery.more-than-intended', 'participatingGroups');

      const before = await findDeliveryGroup(transaction, params);
      const at = this.clock.now();
      const kept = await transaction.query<unknown[]>(keepGroup, [
        ...[params.schoolId, params.choiceId, params.groupId, params.schoolYear],
        orderedYearGroups(body.yearGroups),
        ...[body.intendedGroups, body.participatingGroups, body.plannedLessons],
        ...[at, actor.userId, version],
      ]);
      const after = await findDeliveryGroup(transaction, params);
      if ((before?.version ?? 0) !== version || kept.length === 0 || !after)
        throw new Refusal('resource.changed-meanwhile', [], after ?? null);
      const { groupId, ...choiceYear } = params;
      await recordChange(transaction, actor, {
        ...choiceYear,
        kind: 'delivery.group-saved',
        subject: groupId,
        before: before ? planOf(before, sector) : null,
        after: planOf(after, sector),
        at,
      });
      return readDeliveryYear(transaction, params, today);
    });
  }
}

/** The plan itself, as the history keeps it. */
function planOf(group: DeliveryGroup, sector: RegisterSector) {
  const { yearGroups, intendedGroups, participatingGroups, plannedLessons } = group;
  return { sector, yearGroups, intendedGroups, participatingGroups, plannedLessons };
}
