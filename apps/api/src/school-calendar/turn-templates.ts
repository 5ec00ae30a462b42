import { milestoneTemplates1, type SuggestedMilestone } from '@verankerd/content';
import { milestoneOwners, type MilestoneOwner } from '@verankerd/domain';

/** The milestones that a turn may suggest, by the content pack. */
export const turnTemplates: readonly SuggestedMilestone[] = Object.values(
  milestoneTemplates1.phases,
).flatMap(({ templates }) => templates);

const byKey = new Map(turnTemplates.map((template) => [template.key, template]));

/** The suggestion with this key; undefined for one that the content pack no longer has. */
export function turnTemplate(key: string): SuggestedMilestone | undefined {
  return byKey.get(key);
}

/**
 * Who usually owns a suggested milestone.
 * @throws TypeError when that is nobody in the school; the specs of the content pack see to it that it is.
 */
export function ownerOf({ key, ownerRole }: SuggestedMilestone): MilestoneOwner {
  const owner = milestoneOwners.find((role) => role === ownerRole);
  if (!owner) throw new TypeError(`${key} is left to somebody outside the school`);
  return owner;
}
