import type { Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import type { ChoiceYearKey } from '../choices/choices-door';
import { recordMilestone } from './milestone-history';
import { Milestone } from './milestone.entity';
import { readMilestone } from './milestones-reader';

export { readMilestonesOfYear } from './milestones-reader';

/** A suggested milestone to plan for a choice in a school year, with its words and its owner. */
export type SuggestedMilestoneToPlan = Pick<
  Milestone,
  'id' | 'question' | 'title' | 'plannedOn' | 'ownerRole'
> & { readonly templateKey: string };

/**
 * Plans suggested milestones and writes them into the history. One that stands in that school year already is left as
 * it is. Whoever calls brings the summary up to date.
 * @returns the ids of those that were not there yet.
 */
export async function addSuggestedMilestones(
  transaction: Transaction,
  actor: Actor,
  key: ChoiceYearKey,
  milestones: readonly SuggestedMilestoneToPlan[],
  at: Date,
): Promise<string[]> {
  if (milestones.length === 0) return [];
  const added = await transaction
    .getRepository(Milestone)
    .createQueryBuilder()
    .insert()
    .values(milestones.map((one) => ({ ...key, ...one, updatedAt: at, updatedBy: actor.userId })))
    .orIgnore()
    .returning('id')
    .execute();
  const ids = (added.raw as { id: string }[]).map(({ id }) => id);
  for (const milestoneId of ids) {
    const milestoneKey = { ...key, milestoneId };
    await recordMilestone(transaction, actor, {
      key: milestoneKey,
      kind: 'milestone.planned',
      before: null,
      after: await readMilestone(transaction, milestoneKey),
      at,
    });
  }
  return ids;
}
