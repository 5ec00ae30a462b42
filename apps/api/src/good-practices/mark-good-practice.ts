import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, markGoodPractice } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { findChoice, type ChoiceKey } from '../choices/choices-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork, type Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { notFound, Refusal } from '../platform/http/refusal';
import { Ids } from '../platform/ids';
import { readGoodPractice } from './good-practices-reader';
import { requireLeader } from './require-leader';

const insert = `
  INSERT INTO good_practices (school_id, id, choice_id, question, intervention_name, title, content, contact_role,
    marked_at, marked_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING 1`;

/** The leader of a school lets others learn from what works on a question, until it is taken back. */
@Injectable()
export class MarkGoodPractice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(
    actor: Actor,
    { params: { schoolId }, body }: InputOf<typeof markGoodPractice>,
  ): Promise<AnswerOf<typeof markGoodPractice>> {
    return this.work.write(actor, async (transaction) => {
      await requireOwnSchool(transaction, schoolId);
      requireLeader(actor, schoolId);
      const { choiceId, question, title, text, contactRole } = body;
      const name = await nameOfIntervention(transaction, { schoolId, choiceId });
      const [id, at] = [this.ids.next(), this.clock.now()];
      const values = [schoolId, id, choiceId, question, name, title, text, contactRole];
      const marked = await transaction.query<unknown[]>(insert, [...values, at, actor.userId]);
      if (marked.length === 0) throw new Refusal('good-practice.already-marked');
      await recordChange(transaction, actor, {
        schoolId,
        choiceId,
        kind: 'good-practice.marked',
        subject: id,
        before: null,
        after: { question, title, text, contactRole },
        at,
      });
      return readGoodPractice(transaction, schoolId, id);
    });
  }
}

async function nameOfIntervention(transaction: Transaction, key: ChoiceKey): Promise<string> {
  const { interventionId } = await findChoice(transaction, key);
  const [row] = await transaction.query<{ name: string }[]>(
    'SELECT name FROM interventions WHERE id = $1',
    [interventionId],
  );
  if (!row) throw notFound();
  return row.name;
}
