/** What other features use of the milestones. */
export { DueList } from './due-list';
export { MilestoneList } from './milestone-list';
export { MilestonePlan } from './milestone-plan';
export { doneCount } from './milestone-standing';
export { suggestionsFor } from './suggestion';
export { SuggestedMilestones } from './suggested-milestones';
export type { ChoiceYearKey } from './milestone-writer';
