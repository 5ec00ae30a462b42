import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, withdrawLessons } from '@verankerd/contract';
import type { PlainDate } from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { notFound } from '../platform/http/refusal';
import { readDeliveryYear } from './delivery-reader';

type Given = {
  readonly yearGroups: readonly number[];
  readonly givenOn: PlainDate;
  readonly lessons: number;
  readonly isBack: boolean;
};

const lock = `
  SELECT g.year_groups AS "yearGroups", l.given_on AS "givenOn", l.lessons,
    l.withdrawn_at IS NOT NULL AS "isBack"
  FROM lessons_given l
  JOIN delivery_groups g ON g.school_id = l.school_id AND g.choice_id = l.choice_id AND g.id = l.group_id
  WHERE l.school_id = $1 AND l.choice_id = $2 AND l.group_id = $3 AND l.id = $4 AND g.school_year = $5
  FOR UPDATE OF l`;

/** Takes back lessons that were written down by mistake. Two people who take back the same ones do it once. */
@Injectable()
export class WithdrawLessons {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params }: InputOf<typeof withdrawLessons>,
  ): Promise<AnswerOf<typeof withdrawLessons>> {
    return this.work.write(actor, async (transaction) => {
      await requireActiveChoice(transaction, params);
      const { lessonsId, groupId, ...choiceYear } = params;
      const key = [params.schoolId, params.choiceId, groupId, lessonsId];
      const [given] = await transaction.query<Given[]>(lock, [...key, params.schoolYear]);
      if (!given) throw notFound();
      const at = this.clock.now();
      if (!given.isBack)
        await transaction.query(
          `UPDATE lessons_given SET withdrawn_at = $5
           WHERE school_id = $1 AND choice_id = $2 AND group_id = $3 AND id = $4`,
          [...key, at],
        );
      const year = await readDeliveryYear(transaction, params, this.clock.today());
      if (!given.isBack) {
        const { yearGroups, givenOn, lessons } = given;
        await recordChange(transaction, actor, {
          ...choiceYear,
          kind: 'delivery.lessons-withdrawn',
          subject: lessonsId,
          before: { groupId, sector: year.sector, yearGroups, givenOn, lessons },
          after: null,
          at,
        });
      }
      return year;
    });
  }
}
