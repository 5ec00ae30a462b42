import type { ApiFailure } from '../shell/api-client';

/** The steps of choosing: the guide's five questions in their order, the decision, and reading it through. */
export const chooseSteps = [
  'GOAL_AND_TARGET_GROUP',
  'WHERE_FOUND',
  'EFFECTIVENESS',
  'CARRIED_OUT_BY',
  'DEMANDS',
  'DECISION',
  'CHECK',
] as const;

/** One of the steps of choosing. */
export type ChooseStep = (typeof chooseSteps)[number];

const stepOfField: Readonly<Record<string, ChooseStep>> = {
  goal: 'GOAL_AND_TARGET_GROUP',
  targetGroup: 'GOAL_AND_TARGET_GROUP',
  intervention: 'WHERE_FOUND',
  ownIntervention: 'WHERE_FOUND',
  foundIn: 'WHERE_FOUND',
  effectiveness: 'EFFECTIVENESS',
  recognitionLevel: 'EFFECTIVENESS',
  recognitionSource: 'EFFECTIVENESS',
  recognitionSeenOn: 'EFFECTIVENESS',
  executor: 'CARRIED_OUT_BY',
  training: 'DEMANDS',
  hours: 'DEMANDS',
  cost: 'DEMANDS',
  alternatives: 'DECISION',
  decidedBy: 'DECISION',
  decidedOn: 'DECISION',
  startSchoolYear: 'DECISION',
};

/** The step in the address: `?stap=3`; the first one when it says nothing that exists. */
export function stepAt(address: string | undefined): ChooseStep {
  return chooseSteps[Number(address ?? 1) - 1] ?? chooseSteps[0];
}

/** The number of a step, from 1, as it stands in the address. */
export function numberOf(step: ChooseStep): number {
  return chooseSteps.indexOf(step) + 1;
}

/** The step on which a field stands: /body/alternatives/0/name is part of the decision. */
export function stepOfPointer(pointer: string): ChooseStep {
  return stepOfField[pointer.split('/')[2] ?? ''] ?? 'CHECK';
}

/** Whether anything of a step is wrong. */
export function isWrongAt(step: ChooseStep, failure: ApiFailure | undefined): boolean {
  return failure?.problem?.errors?.some(({ pointer }) => stepOfPointer(pointer) === step) ?? false;
}
