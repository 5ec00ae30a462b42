/**
 * Who can own a milestone: a role inside the school, never a person, so that the promise stays when people change.
 * Source: reference 4.5.
 */
export const milestoneOwners = [
  'CORE_TEAM_MEMBER',
  'WELLBEING_COORDINATOR',
  'SCHOOL_LEADER',
  'SUPPORT_COORDINATOR',
  'QUALITY_COORDINATOR',
  'ANTI_BULLYING_COORDINATOR',
  'TEACHER',
  'PARTICIPATION_COUNCIL',
] as const;

/** One of the roles that can own a milestone. */
export type MilestoneOwner = (typeof milestoneOwners)[number];
