import { type MilestonePhase, type MilestoneTemplate } from '@verankerd/domain';
import { type Localised } from './localised';
import { type RoleKey } from './roles-1';

/**
 * A suggested milestone with its text, so that the planner of the domain can date it. A school changes
 * or drops it as it likes. `key` is stable: a school's milestone remembers from which it came.
 */
export type SuggestedMilestone = MilestoneTemplate & {
  readonly title: Localised;
  /** Who usually owns it; always a role inside the school. */
  readonly ownerRole: RoleKey;
};

/** A phase of working with an intervention, and what is suggested in it. */
export type SuggestedPhase = {
  readonly label: Localised;
  /** When a school is in this phase. */
  readonly meaning: Localised;
  /** Every template carries this phase; in the order in which the questions stand in the guide. */
  readonly templates: readonly SuggestedMilestone[];
};

/** A version of the suggested milestones. */
export type MilestoneTemplates = {
  readonly id: string;
  readonly phases: Readonly<Record<MilestonePhase, SuggestedPhase>>;
};
