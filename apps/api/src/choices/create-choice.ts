import { Injectable } from '@nestjs/common';
import type { AnswerOf, createChoice, InputOf } from '@verankerd/contract';
import { workingYear } from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { addOwnIntervention, isInCatalogue } from '../catalogue/catalogue-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import { refreshSummary } from '../oversight/oversight-door';
import { Clock } from '../platform/clock';
import { UnitOfWork, type Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { refuseField } from '../platform/http/refusal';
import { Ids } from '../platform/ids';
import { answersInRow, checkDates, saveAlternatives } from './choice-rules';
import { readChoiceOf } from './choices-reader';
import { InterventionChoice } from './intervention-choice.entity';

type Input = InputOf<typeof createChoice>;

/** Records that a school chose an intervention, with the five choice questions and the decision. */
@Injectable()
export class CreateChoice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(
    actor: Actor,
    { params, body }: InputOf<typeof createChoice>,
  ): Promise<AnswerOf<typeof createChoice>> {
    return this.work.write(actor, async (transaction) => {
      const { schoolId } = params;
      await requireOwnSchool(transaction, schoolId);
      const [at, today] = [this.clock.now(), this.clock.today()];
      const { intervention, ...answers } = body;
      checkDates(answers, today);
      const key = { schoolId, choiceId: this.ids.next() };
      await transaction.insert(InterventionChoice, {
        schoolId,
        id: key.choiceId,
        interventionId: await this.interventionOf(transaction, schoolId, intervention),
        status: 'ACTIVE',
        statusSince: today,
        version: 1,
        createdAt: at,
        updatedAt: at,
        ...answersInRow(answers),
      });
      await saveAlternatives(transaction, key, answers.alternatives);
      const schoolYear = workingYear(answers.startSchoolYear, today);
      await recordChange(transaction, actor, {
        ...key,
        schoolYear,
        kind: 'choice.made',
        subject: key.choiceId,
        before: null,
        after: body,
        at,
      });
      await refreshSummary(transaction, { ...key, schoolYear }, 'CURRENT', at);
      return readChoiceOf(transaction, key, today);
    });
  }

  private async interventionOf(
    transaction: Transaction,
    schoolId: string,
    intervention: Input['body']['intervention'],
  ): Promise<string> {
    if (intervention.kind === 'OWN') {
      const id = this.ids.next();
      await addOwnIntervention(transaction, { id, schoolId }, intervention);
      return id;
    }
    if (!(await isInCatalogue(transaction, intervention.interventionId)))
      throw refuseField('choice.unknown-intervention', 'intervention/interventionId');
    return intervention.interventionId;
  }
}
