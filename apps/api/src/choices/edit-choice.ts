import { Injectable } from '@nestjs/common';
import type { AnswerOf, editChoice, InputOf } from '@verankerd/contract';
import { workingYear, type SchoolYear } from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { correctOwnIntervention } from '../catalogue/catalogue-door';
import { refreshSummary } from '../oversight/oversight-door';
import { Clock } from '../platform/clock';
import { UnitOfWork, type Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal, refuseField } from '../platform/http/refusal';
import { differenceBetween } from './choice-difference';
import { answersInRow, checkDates, saveAlternatives } from './choice-rules';
import type { ChoiceKey } from './choices-door';
import { readChoiceOf } from './choices-reader';
import { InterventionChoice } from './intervention-choice.entity';
import { lockChoice } from './lock-choice';

/** Changes what was recorded of a choice. The history keeps what it was. */
@Injectable()
export class EditChoice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, body, version }: InputOf<typeof editChoice>,
  ): Promise<AnswerOf<typeof editChoice>> {
    return this.work.write(actor, async (transaction) => {
      const [at, today] = [this.clock.now(), this.clock.today()];
      const before = await lockChoice(transaction, params, version, today);
      if (!before.editable) throw new Refusal('choice.wrong-status');
      const { ownIntervention, ...answers } = body;
      checkDates(answers, today);
      if (answers.startSchoolYear > before.startSchoolYear)
        await refuseWorkBefore(transaction, params, answers.startSchoolYear);
      if (ownIntervention) {
        if (before.intervention.key !== null)
          throw refuseField('choice.not-own-intervention', 'ownIntervention');
        const own = { id: before.intervention.id, schoolId: params.schoolId };
        await correctOwnIntervention(transaction, own, ownIntervention);
      }
      await transaction.update(
        InterventionChoice,
        { schoolId: params.schoolId, id: params.choiceId },
        { ...answersInRow(answers), version: version + 1, updatedAt: at },
      );
      await saveAlternatives(transaction, params, answers.alternatives);
      const after = await readChoiceOf(transaction, params, today);
      const schoolYear = workingYear(after.startSchoolYear, today);
      await recordChange(transaction, actor, {
        ...params,
        schoolYear,
        kind: 'choice.edited',
        subject: params.choiceId,
        ...differenceBetween(before, after),
        at,
      });
      await refreshSummary(transaction, { ...params, schoolYear }, 'CURRENT', at);
      return readChoiceOf(transaction, params, today);
    });
  }
}

/** A start year after work that was recorded would hide that work. */
async function refuseWorkBefore(
  transaction: Transaction,
  { schoolId, choiceId }: ChoiceKey,
  startSchoolYear: SchoolYear,
): Promise<void> {
  const earlier = await transaction.query<unknown[]>(
    `SELECT 1 FROM (
       SELECT school_id, choice_id, school_year FROM aspect_ratings
       UNION ALL SELECT school_id, choice_id, school_year FROM aspect_evidence
       UNION ALL SELECT school_id, choice_id, school_year FROM question_answers
       UNION ALL SELECT school_id, choice_id, school_year FROM milestones
       UNION ALL SELECT school_id, choice_id, school_year FROM submissions
     ) recorded
     WHERE school_id = $1 AND choice_id = $2 AND school_year < $3 LIMIT 1`,
    [schoolId, choiceId, startSchoolYear],
  );
  if (earlier.length > 0) throw refuseField('choice.start-year-after-work', 'startSchoolYear');
}
