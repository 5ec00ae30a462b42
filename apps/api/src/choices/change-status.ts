import { Injectable } from '@nestjs/common';
import type { Choice, InputOf, pauseChoice, resumeChoice, stopChoice } from '@verankerd/contract';
import type { ChoiceAction } from '@verankerd/domain';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { lockChoice } from './lock-choice';
import { setStatus } from './set-status';

type StatusRoute = typeof pauseChoice | typeof resumeChoice | typeof stopChoice;

/** Pauses, resumes or stops a choice, with the reason. Nothing disappears. */
@Injectable()
export class ChangeStatus {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, body, version }: InputOf<StatusRoute>,
    action: Exclude<ChoiceAction, 'REPLACE'>,
  ): Promise<Choice> {
    return this.work.write(actor, async (transaction) => {
      const time = { at: this.clock.now(), today: this.clock.today() };
      const choice = await lockChoice(transaction, params, version, time.today);
      return setStatus(transaction, actor, choice, { action, reason: body.reason }, time);
    });
  }
}
