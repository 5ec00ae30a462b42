import { Injectable } from '@nestjs/common';
import type { AspectConfirmation, InputOf, recordConfirmation } from '@verankerd/contract';
import { agreedAfter, schoolYearOf, type Agreed } from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { refreshSummary } from '../oversight/oversight-door';
import { Clock } from '../platform/clock';
import { UnitOfWork, type Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import {
  carryRating,
  holdRating,
  lastGivenRating,
  lastReasonNotApplicable,
  type Judgement,
} from '../ratings/ratings-door';
import { readAspectConfirmation } from './confirmations-reader';

type Input = InputOf<typeof recordConfirmation>;
type Body = Input['body'];

const keepAnswer = `
  INSERT INTO confirmations AS kept
    (school_id, choice_id, school_year, aspect, answer, reason, evidence_checked, version, answered_at, answered_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9)
  ON CONFLICT (school_id, choice_id, school_year, aspect) DO UPDATE SET
    answer = excluded.answer, reason = excluded.reason, evidence_checked = excluded.evidence_checked,
    version = kept.version + 1, answered_at = excluded.answered_at, answered_by = excluded.answered_by`;

/**
 * Records the answer to "klopt dit nog?" about one aspect, and sets the rating of the school year to what is agreed by
 * it. The answer alone goes into the history: what follows from it is not said twice.
 */
@Injectable()
export class RecordConfirmation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { params, body, version }: Input): Promise<AspectConfirmation> {
    return this.work.write(actor, async (transaction) => {
      await requireActiveChoice(transaction, params);
      const today = this.clock.today();
      if (params.schoolYear > schoolYearOf(today)) throw new Refusal('confirmation.year-not-begun');
      const judged = { by: actor.userId, at: this.clock.now() };
      await holdRating(transaction, params, judged);
      const before = await readAspectConfirmation(transaction, params, today);
      if (before.version !== version) throw new Refusal('resource.changed-meanwhile', [], before);
      requireSomethingToConfirm(body, before.prefilled);

      await this.keep(transaction, params, body, judged);
      const rating = await ratingAfter(transaction, params, body, before.prefilled);
      await carryRating(transaction, params, rating, judged);
      await recordChange(transaction, actor, {
        ...params,
        kind: 'confirmation.recorded',
        subject: params.aspect,
        before: before.answer && {
          answer: before.answer,
          reason: before.reason,
          evidenceChecked: before.evidenceChecked,
        },
        after: { ...answerOf(body), rating },
        at: judged.at,
      });
      await refreshSummary(transaction, params, 'CURRENT', judged.at);
      return readAspectConfirmation(transaction, params, today);
    });
  }

  private async keep(
    transaction: Transaction,
    key: Input['params'],
    body: Body,
    judged: { readonly by: string; readonly at: Date },
  ): Promise<void> {
    const { answer, reason, evidenceChecked } = answerOf(body);
    await transaction.query(keepAnswer, [
      key.schoolId,
      key.choiceId,
      key.schoolYear,
      key.aspect,
      answer,
      reason,
      evidenceChecked,
      judged.at,
      judged.by,
    ]);
  }
}

/** Only "not applicable" can be said of an aspect about which nothing is agreed. */
function requireSomethingToConfirm(body: Body, before: Agreed): void {
  const confirms = body.answer !== 'NOT_APPLICABLE' && body.answer !== 'NOT_ANSWERED';
  if (confirms && before === 'NOT_RATED') throw new Refusal('confirmation.nothing-to-confirm');
}

function answerOf(body: Body) {
  if (body.answer === 'NOT_ANSWERED') return { answer: null, reason: null, evidenceChecked: false };
  const reason = body.answer === 'YES' ? null : (body.reason ?? null);
  return { answer: body.answer, reason, evidenceChecked: body.evidenceChecked };
}

/** The rating of the school year after the answer; after taking it back, the one that the team gave itself. */
async function ratingAfter(
  transaction: Transaction,
  key: Input['params'],
  body: Body,
  before: Agreed,
): Promise<Judgement> {
  if (body.answer === 'NOT_ANSWERED') return lastGivenRating(transaction, key);
  const agreed = agreedAfter(body.answer, before);
  if (agreed === 'NOT_RATED') return { state: 'NOT_RATED', level: null, reason: null };
  if (agreed !== 'NOT_APPLICABLE') return { state: 'RATED', level: agreed, reason: null };
  const reason =
    body.answer === 'NOT_APPLICABLE'
      ? body.reason
      : await lastReasonNotApplicable(transaction, key);
  // Nothing is "not applicable" without a reason: the table refuses it, so that one is there to carry on.
  return { state: 'NOT_APPLICABLE', level: null, reason };
}
