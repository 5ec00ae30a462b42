import type { Choice } from '@verankerd/contract';
import {
  statusAfter,
  workingYear,
  type ChoiceAction,
  type ChoiceStatus,
  type PlainDate,
} from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { keepStatusInSummaries, refreshSummary } from '../oversight/oversight-door';
import type { Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { readChoiceOf } from './choices-reader';
import { InterventionChoice } from './intervention-choice.entity';

/** A step to another status: what is done, why, and by which choice it is replaced if so. */
export type StatusStep = {
  readonly action: ChoiceAction;
  readonly reason: string;
  readonly replacedBy?: string;
};

const kinds = {
  PAUSE: 'choice.paused',
  RESUME: 'choice.resumed',
  STOP: 'choice.stopped',
  REPLACE: 'choice.replaced',
} as const satisfies Record<ChoiceAction, string>;

/**
 * The status to which a step leads.
 * @throws Refusal `choice.wrong-status` when the choice cannot take it now.
 */
export function requireStatusAfter(choice: Choice, action: ChoiceAction): ChoiceStatus {
  const status = statusAfter(choice.status, action);
  if (!status) throw new Refusal('choice.wrong-status');
  return status;
}

/** Gives a locked choice its next status, with history and summary. */
export async function setStatus(
  transaction: Transaction,
  actor: Actor,
  choice: Choice,
  step: StatusStep,
  time: { readonly at: Date; readonly today: PlainDate },
): Promise<Choice> {
  const key = { schoolId: choice.schoolId, choiceId: choice.id };
  const next = {
    status: requireStatusAfter(choice, step.action),
    statusReason: step.reason,
    statusSince: time.today,
    replacedBy: step.replacedBy ?? null,
  };
  await transaction.update(
    InterventionChoice,
    { schoolId: choice.schoolId, id: choice.id },
    { ...next, version: choice.version + 1, updatedAt: time.at },
  );
  const schoolYear = workingYear(choice.startSchoolYear, time.today);
  await recordChange(transaction, actor, {
    ...key,
    schoolYear,
    kind: kinds[step.action],
    subject: choice.id,
    before: {
      status: choice.status,
      statusReason: choice.statusReason,
      statusSince: choice.statusSince,
    },
    after: next,
    at: time.at,
  });
  await refreshSummary(transaction, { ...key, schoolYear }, 'CURRENT', time.at);
  await keepStatusInSummaries(transaction, key);
  return readChoiceOf(transaction, key, time.today);
}
