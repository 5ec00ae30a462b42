import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, withdrawGoodPractice } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { readGoodPractice } from './good-practices-reader';
import { requireLeader } from './require-leader';

const withdraw = `
  UPDATE good_practices SET withdrawn_at = $3, withdrawn_by = $4
  WHERE school_id = $1 AND id = $2 AND withdrawn_at IS NULL`;

/** The leader of a school takes a good practice back. Doing so twice changes nothing the second time. */
@Injectable()
export class WithdrawGoodPractice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params: { schoolId, practiceId } }: InputOf<typeof withdrawGoodPractice>,
  ): Promise<AnswerOf<typeof withdrawGoodPractice>> {
    return this.work.write(actor, async (transaction) => {
      await requireOwnSchool(transaction, schoolId);
      const before = await readGoodPractice(transaction, schoolId, practiceId);
      requireLeader(actor, schoolId);
      if (before.withdrawn) return before;
      const at = this.clock.now();
      await transaction.query(withdraw, [schoolId, practiceId, at, actor.userId]);
      await recordChange(transaction, actor, {
        schoolId,
        choiceId: before.choiceId,
        kind: 'good-practice.withdrawn',
        subject: practiceId,
        before: { question: before.question, title: before.title },
        after: null,
        at,
      });
      return readGoodPractice(transaction, schoolId, practiceId);
    });
  }
}
