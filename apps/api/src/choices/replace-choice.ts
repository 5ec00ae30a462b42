import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, replaceChoice } from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork, type Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { refuseField } from '../platform/http/refusal';
import { lockChoice } from './lock-choice';
import { requireStatusAfter, setStatus } from './set-status';

/** Replaces a choice by another one that runs in the same school. */
@Injectable()
export class ReplaceChoice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, body, version }: InputOf<typeof replaceChoice>,
  ): Promise<AnswerOf<typeof replaceChoice>> {
    return this.work.write(actor, async (transaction) => {
      const time = { at: this.clock.now(), today: this.clock.today() };
      const choice = await lockChoice(transaction, params, version, time.today);
      requireStatusAfter(choice, 'REPLACE');
      await requireRunning(transaction, params, body.replacementChoiceId);
      const step = {
        action: 'REPLACE',
        reason: body.reason,
        replacedBy: body.replacementChoiceId,
      } as const;
      return setStatus(transaction, actor, choice, step, time);
    });
  }
}

/** What comes instead runs itself, so that replacements never form a ring. Two that replace each other at once clash. */
async function requireRunning(
  transaction: Transaction,
  { schoolId, choiceId }: { readonly schoolId: string; readonly choiceId: string },
  replacementId: string,
): Promise<void> {
  const running = await transaction.query<unknown[]>(
    `SELECT 1 FROM intervention_choices
     WHERE school_id = $1 AND id = $2 AND id <> $3 AND status = 'ACTIVE' FOR SHARE`,
    [schoolId, replacementId, choiceId],
  );
  if (running.length === 0) throw refuseField('choice.wrong-replacement', 'replacementChoiceId');
}
