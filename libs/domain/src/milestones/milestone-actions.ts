import type { MilestoneStatus } from './milestone';

/** What can be done with a milestone. */
export const milestoneActions = ['EDIT', 'FINISH', 'MOVE', 'CARRY_OVER', 'DROP', 'REOPEN'] as const;

/** Something that can be done with a milestone. */
export type MilestoneAction = (typeof milestoneActions)[number];

/**
 * From which status an action leads to which. What is not in the table cannot be done: a date that was kept is not
 * moved afterwards, and what was dropped is opened again, with a reason, before it changes.
 */
export const milestoneTransitions: Readonly<
  Record<MilestoneStatus, Readonly<Partial<Record<MilestoneAction, MilestoneStatus>>>>
> = {
  OPEN: { EDIT: 'OPEN', FINISH: 'DONE', MOVE: 'OPEN', CARRY_OVER: 'DROPPED', DROP: 'DROPPED' },
  DONE: { EDIT: 'DONE', REOPEN: 'OPEN' },
  DROPPED: { REOPEN: 'OPEN' },
};

/** What can be done with a milestone in this status. */
export function milestoneActionsFor(status: MilestoneStatus): readonly MilestoneAction[] {
  return milestoneActions.filter((action) => action in milestoneTransitions[status]);
}

/** The status after an action; nothing when the action is not possible. */
export function milestoneStatusAfter(
  status: MilestoneStatus,
  action: MilestoneAction,
): MilestoneStatus | undefined {
  return milestoneTransitions[status][action];
}
