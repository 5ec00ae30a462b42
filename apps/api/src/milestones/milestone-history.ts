import type { Milestone } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import type { Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import type { MilestoneKey } from './milestones-reader';

/** What happened to a milestone, as the history names it. */
export type MilestoneEvent =
  | 'milestone.planned'
  | 'milestone.edited'
  | 'milestone.finished'
  | 'milestone.moved'
  | 'milestone.carried-over'
  | 'milestone.dropped'
  | 'milestone.reopened';

/** Writes down what happened to a milestone. */
export async function recordMilestone(
  transaction: Transaction,
  actor: Actor,
  event: {
    readonly key: MilestoneKey;
    readonly kind: MilestoneEvent;
    readonly before: Milestone | null;
    readonly after: Milestone;
    readonly at: Date;
  },
): Promise<void> {
  const { milestoneId, ...choiceYear } = event.key;
  await recordChange(transaction, actor, {
    ...choiceYear,
    kind: event.kind,
    subject: milestoneId,
    before: event.before && factsOf(event.before),
    after: factsOf(event.after),
    at: event.at,
  });
}

/** The milestone itself, as the history keeps it: enough to rebuild the row. */
function factsOf(milestone: Milestone) {
  const { question, title, status, plannedOn, doneOn, ownerRole, note, reason, templateKey } =
    milestone;
  return { question, title, status, plannedOn, doneOn, ownerRole, note, reason, templateKey };
}
