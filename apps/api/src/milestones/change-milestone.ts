import type { Milestone as MilestoneAnswer } from '@verankerd/contract';
import { milestoneStatusAfter, type MilestoneAction } from '@verankerd/domain';
import { requireActiveChoice } from '../choices/choices-door';
import { refreshSummary } from '../oversight/oversight-door';
import type { Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { recordMilestone, type MilestoneEvent } from './milestone-history';
import { Milestone } from './milestone.entity';
import { readMilestone, type MilestoneKey } from './milestones-reader';

type Fields = Partial<
  Pick<Milestone, 'title' | 'ownerRole' | 'note' | 'plannedOn' | 'doneOn' | 'reason'>
>;

/** A change of one milestone. */
export type MilestoneChange = {
  readonly action: MilestoneAction;
  readonly kind: MilestoneEvent;
  /** Which fields it sets. Asked once it is sure that the caller may change this version; it may still refuse. */
  readonly set: () => Fields;
  readonly at: Date;
};

/**
 * Changes a milestone of an active choice in the given version, with its history and the summary.
 * @throws Refusal `resource.changed-meanwhile` with the other's version, or `milestone.wrong-status`
 */
export async function changeMilestone(
  transaction: Transaction,
  actor: Actor,
  { params, version }: { readonly params: MilestoneKey; readonly version: number },
  { action, kind, set, at }: MilestoneChange,
): Promise<MilestoneAnswer> {
  await requireActiveChoice(transaction, params);
  const before = await readMilestone(transaction, params);
  if (before.version !== version) throw new Refusal('resource.changed-meanwhile', [], before);
  const status = milestoneStatusAfter(before.status, action);
  if (!status) throw new Refusal('milestone.wrong-status');

  const { milestoneId: id, ...choiceYear } = params;
  const saved = await transaction
    .getRepository(Milestone)
    .createQueryBuilder()
    .update({ ...set(), status, version: version + 1, updatedAt: at, updatedBy: actor.userId })
    .where({ ...choiceYear, id, version })
    .returning('version')
    .execute();
  const after = await readMilestone(transaction, params);
  // Whoever saves second finds no row at the version that both saw.
  if ((saved.raw as unknown[]).length === 0)
    throw new Refusal('resource.changed-meanwhile', [], after);
  await recordMilestone(transaction, actor, { key: params, kind, before, after, at });
  await refreshSummary(transaction, choiceYear, 'CURRENT', at);
  return after;
}
