import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, setAnchoringGoal } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { refreshSummary } from '../oversight/oversight-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { workingYearOf } from './working-year';
import { readGoal } from './goal-reader';

const keepGoal = `
  INSERT INTO anchoring_goals AS kept (school_id, choice_id, goal, version, set_at, set_by)
  VALUES ($1, $2, $3, 1, $4, $5)
  ON CONFLICT (school_id, choice_id) DO UPDATE SET
    goal = excluded.goal, version = kept.version + 1, set_at = excluded.set_at, set_by = excluded.set_by
  WHERE kept.version = $6
  RETURNING version`;

/** Sets the index that a school wants to reach for a choice, or takes it back. The badge looks at it. */
@Injectable()
export class SetAnchoringGoal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, body, version }: InputOf<typeof setAnchoringGoal>,
  ): Promise<AnswerOf<typeof setAnchoringGoal>> {
    return this.work.write(actor, async (transaction) => {
      const choice = await requireActiveChoice(transaction, params);
      const before = await readGoal(transaction, params);
      const at = this.clock.now();
      const { schoolId, choiceId } = params;
      const kept = await transaction.query<unknown[]>(keepGoal, [
        schoolId,
        choiceId,
        body.goal,
        at,
        actor.userId,
        version,
      ]);
      if (before.version !== version || kept.length === 0)
        throw new Refusal('resource.changed-meanwhile', [], await readGoal(transaction, params));
      await recordChange(transaction, actor, {
        schoolId,
        choiceId,
        kind: 'anchoring.goal-set',
        subject: choiceId,
        before: { goal: before.goal },
        after: { goal: body.goal },
        at,
      });
      const schoolYear = workingYearOf(choice, this.clock.today());
      await refreshSummary(transaction, { ...params, schoolYear }, 'CURRENT', at);
      return readGoal(transaction, params);
    });
  }
}
