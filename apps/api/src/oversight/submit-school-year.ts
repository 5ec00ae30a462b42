import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, submitSchoolYear } from '@verankerd/contract';
import { schoolYearOf } from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { findChoice, type ChoiceYearKey } from '../choices/choices-door';
import { Clock } from '../platform/clock';
import { UnitOfWork, type Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { lockSummary, refreshSummary } from './oversight-door';
import { readSubmissionContent } from './submission-content';
import { Submission } from './submission.entity';

/** Hands in a school year of a choice: freezes it as it stands, for the board and for partnerships that may see it. */
@Injectable()
export class SubmitSchoolYear {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, body }: InputOf<typeof submitSchoolYear>,
  ): Promise<AnswerOf<typeof submitSchoolYear>> {
    return this.work.write(actor, async (transaction) => {
      await holdStatus(transaction, params);
      await findChoice(transaction, params);
      if (params.schoolYear > schoolYearOf(this.clock.today()))
        throw new Refusal('submission.year-not-begun');

      // From here on nobody else commits a change of this year: content and summary tell the same.
      await lockSummary(transaction, params);
      const at = this.clock.now();
      const number = (await lastNumber(transaction, params)) + 1;
      const content = await readSubmissionContent(transaction, params, body.explanation ?? null);
      await transaction.insert(Submission, {
        ...params,
        number,
        content,
        submittedAt: at,
        submittedBy: actor.userId,
      });
      await recordChange(transaction, actor, {
        ...params,
        kind: 'submission.made',
        subject: String(number),
        before: null,
        after: { number, explanation: content.explanation },
        at,
      });
      const handedIn = { number, explanation: content.explanation };
      await refreshSummary(transaction, params, 'SUBMITTED', at, handedIn);
      return {
        schoolYear: params.schoolYear,
        number,
        submittedAt: at.toISOString(),
        submittedBy: actor.displayName,
      };
    });
  }
}

/** Keeps others from changing the status of the choice meanwhile: they take the choice first and the summary next. */
async function holdStatus(transaction: Transaction, key: ChoiceYearKey): Promise<void> {
  await transaction.query(
    'SELECT 1 FROM intervention_choices WHERE school_id = $1 AND id = $2 FOR SHARE',
    [key.schoolId, key.choiceId],
  );
}

/** Number of the last submission of a choice in a school year; 0 before the first. */
async function lastNumber(transaction: Transaction, key: ChoiceYearKey): Promise<number> {
  const [row] = await transaction.query<{ last: number }[]>(
    `SELECT coalesce(max(number), 0) AS last FROM submissions
     WHERE school_id = $1 AND choice_id = $2 AND school_year = $3`,
    [key.schoolId, key.choiceId, key.schoolYear],
  );
  return row?.last ?? 0;
}
