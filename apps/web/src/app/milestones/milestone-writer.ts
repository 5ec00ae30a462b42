import { Service, inject } from '@angular/core';
import {
  carryOverMilestone,
  dropMilestone,
  editMilestone,
  finishMilestone,
  milestone as milestoneSchema,
  moveMilestone,
  reopenMilestone,
  type Milestone,
} from '@verankerd/contract';
import type { MilestoneAction, MilestoneOwner, PlainDate, SchoolYear } from '@verankerd/domain';
import { ApiClient, type ApiFailure } from '../shell/api-client';

/** The choice and school year that milestones belong to. */
export type ChoiceYearKey = {
  readonly schoolId: string;
  readonly choiceId: string;
  readonly schoolYear: SchoolYear;
};

/** Something that is done with one milestone, with what belongs to it. */
export type MilestoneChange =
  | { readonly kind: 'FINISH'; readonly doneOn: PlainDate; readonly note?: string | null }
  | { readonly kind: 'MOVE'; readonly plannedOn: PlainDate; readonly reason: string }
  | { readonly kind: 'CARRY_OVER'; readonly plannedOn: PlainDate; readonly reason: string }
  | {
      readonly kind: 'EDIT';
      readonly title: string;
      readonly ownerRole: MilestoneOwner;
      readonly note: string | null;
    }
  | { readonly kind: 'DROP'; readonly reason: string }
  | { readonly kind: 'REOPEN'; readonly reason: string };

/** The route that carries out an action. */
export const routeOfAction = {
  FINISH: finishMilestone,
  MOVE: moveMilestone,
  CARRY_OVER: carryOverMilestone,
  EDIT: editMilestone,
  DROP: dropMilestone,
  REOPEN: reopenMilestone,
} as const satisfies Record<MilestoneAction, unknown>;

/** Does something with one milestone on the server. */
@Service()
export class MilestoneWriter {
  private readonly api = inject(ApiClient);

  /**
   * Carries out a change on the version of the milestone that the reader saw.
   * @returns how the milestone stands after it. One that was carried over is dropped here; the server answers with the
   * new one, which stands in another school year.
   * @throws ApiFailure; with what somebody else made of it when it was changed meanwhile.
   */
  async perform(
    key: ChoiceYearKey,
    milestone: Milestone,
    { kind, ...body }: MilestoneChange,
  ): Promise<Milestone> {
    const answer = await this.api.call(routeOfAction[kind], {
      params: { ...key, milestoneId: milestone.id },
      // The kind and its body belong together; the compiler does not follow that through the table.
      body: body as never,
      version: milestone.version,
    });
    if (kind !== 'CARRY_OVER') return answer;
    const { reason } = body as { reason: string };
    return {
      ...milestone,
      status: 'DROPPED',
      reason,
      version: milestone.version + 1,
      saved: answer.saved,
    };
  }
}

/** What somebody else made of a milestone, when an action was refused for that. */
export function milestoneOfOthers(failure: ApiFailure): Milestone | undefined {
  if (failure.problem?.code !== 'resource.changed-meanwhile') return undefined;
  const current = milestoneSchema.safeParse(failure.problem.current);
  return current.success ? current.data : undefined;
}
