import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, recordAnswer } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { refreshSummary } from '../oversight/oversight-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { QuestionAnswer } from './question-answer.entity';
import { readAnswer } from './ratings-reader';

/** Records the short answer to a question that begins with "Hoe". */
@Injectable()
export class RecordAnswer {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, body, version }: InputOf<typeof recordAnswer>,
  ): Promise<AnswerOf<typeof recordAnswer>> {
    return this.work.write(actor, async (transaction) => {
      await requireActiveChoice(transaction, params);
      const before = await readAnswer(transaction, params);
      const at = this.clock.now();
      const answered = { answer: body.answer, answeredAt: at, answeredBy: actor.userId };
      const rows = transaction.getRepository(QuestionAnswer).createQueryBuilder();
      const saved =
        version === 0
          ? await rows
              .insert()
              .values({ ...params, ...answered, version: 1 })
              .orIgnore()
              .returning('version')
              .execute()
          : await rows
              .update({ ...answered, version: version + 1 })
              .where({ ...params, version })
              .returning('version')
              .execute();
      if ((saved.raw as unknown[]).length === 0)
        throw new Refusal('resource.changed-meanwhile', [], await readAnswer(transaction, params));

      await recordChange(transaction, actor, {
        ...params,
        kind: 'answer.recorded',
        subject: params.question,
        before: before.answer,
        after: body.answer,
        at,
      });
      await refreshSummary(transaction, params, 'CURRENT', at);
      return readAnswer(transaction, params);
    });
  }
}
