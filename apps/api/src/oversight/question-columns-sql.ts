/** SQL for the counts of the seven questions of a row of `oversight_summaries`, as they cross the wire. */
export function columnsOf(summary: string): string {
  return `json_build_object(
    'applicable', ${summary}.applicable, 'rated', ${summary}.rated, 'points', ${summary}.points,
    'zeros', ${summary}.zeros, 'milestonesActive', ${summary}.milestones_active,
    'milestonesDone', ${summary}.milestones_done, 'earliestOpenOn', ${summary}.earliest_open_on)`;
}
