import { Injectable } from '@nestjs/common';
import type { AnswerOf, changeIndicator, IndicatorFacts, InputOf } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal, refuseField } from '../platform/http/refusal';
import { lockIndicator, readStoredMeasurements } from './evaluations-reader';
import { indicatorChange } from './indicator-change';
import { presentIndicator, type IndicatorRow } from './indicator-row';
import { requireInstrument, updateIndicator } from './write-indicator';

/** Changes an indicator. What was measured stays as it was measured: with its own scale and instrument. */
@Injectable()
export class ChangeIndicator {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, body, version }: InputOf<typeof changeIndicator>,
  ): Promise<AnswerOf<typeof changeIndicator>> {
    return this.work.write(actor, async (transaction) => {
      const { schoolId, indicatorId } = params;
      const row = await lockIndicator(transaction, params);
      const before = presentIndicator(row);
      if (row.version !== version) throw new Refusal('resource.changed-meanwhile', [], before);
      const { choiceId } = body;
      if (choiceId !== null && choiceId !== row.choiceId)
        await requireActiveChoice(transaction, { schoolId, choiceId });
      await requireInstrument(transaction, schoolId, body);
      const kept = await readStoredMeasurements(transaction, schoolId, [indicatorId]);
      if (kept.length > 0) requireSameMeaning(row, body);
      const at = this.clock.now();
      await updateIndicator(transaction, indicatorId, body, { schoolId, at, userId: actor.userId });
      const after = presentIndicator(await lockIndicator(transaction, params));
      await recordChange(
        transaction,
        actor,
        indicatorChange('indicator.changed', { schoolId, before, after, at }),
      );
      return after;
    });
  }
}

/** Numbers that were kept must go on meaning what they meant. */
function requireSameMeaning(row: IndicatorRow, { subject, measure }: IndicatorFacts): void {
  if (row.subject !== subject) throw refuseField('indicator.in-use', 'subject');
  const categories = measure.kind === 'COUNTS' ? measure.categories : null;
  const unit = measure.kind === 'AMOUNT' ? measure.unit : null;
  const isSame =
    row.kind === measure.kind &&
    JSON.stringify(row.categories) === JSON.stringify(categories) &&
    row.unit === unit;
  if (!isSame) throw refuseField('indicator.in-use', 'measure');
}
