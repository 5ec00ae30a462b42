/** A choice is never deleted: it is active, paused, stopped or replaced by another. */
export const choiceStatuses = ['ACTIVE', 'PAUSED', 'STOPPED', 'REPLACED'] as const;

/** How a choice stands. */
export type ChoiceStatus = (typeof choiceStatuses)[number];

/** What can be done with a choice. */
export const choiceActions = ['PAUSE', 'RESUME', 'STOP', 'REPLACE'] as const;

/** One of the things that can be done with a choice. */
export type ChoiceAction = (typeof choiceActions)[number];

/** From which status an action leads to which. What is not in the table cannot be done. */
export const choiceTransitions: Readonly<
  Record<ChoiceStatus, Readonly<Partial<Record<ChoiceAction, ChoiceStatus>>>>
> = {
  ACTIVE: { PAUSE: 'PAUSED', STOP: 'STOPPED', REPLACE: 'REPLACED' },
  PAUSED: { RESUME: 'ACTIVE', STOP: 'STOPPED', REPLACE: 'REPLACED' },
  STOPPED: { RESUME: 'ACTIVE' },
  REPLACED: {},
};

/** What can be done with a choice in this status. */
export function actionsFor(status: ChoiceStatus): readonly ChoiceAction[] {
  return Object.keys(choiceTransitions[status]) as ChoiceAction[];
}

/** The status after an action; nothing when the action is not possible. */
export function statusAfter(status: ChoiceStatus, action: ChoiceAction): ChoiceStatus | undefined {
  return choiceTransitions[status][action];
}

/** Whether the answers of a choice in this status can be changed. What was stopped or replaced stays as it was. */
export function canBeEdited(status: ChoiceStatus): boolean {
  return status === 'ACTIVE' || status === 'PAUSED';
}
