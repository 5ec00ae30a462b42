import { computed, inject, type Signal } from '@angular/core';
import {
  planMilestone,
  planSuggestedMilestones,
  readMilestones,
  type Milestone,
  type RequestOf,
} from '@verankerd/contract';
import type { QuestionKey } from '@verankerd/domain';
import { ApiClient, failureOf } from '../shell/api-client';
import {
  milestoneOfOthers,
  MilestoneWriter,
  type ChoiceYearKey,
  type MilestoneChange,
} from './milestone-writer';

/** A milestone that is still to be planned. */
export type NewMilestone = NonNullable<RequestOf<typeof planMilestone>['body']>;

/** Suggestions that the reader took over, each with its date. */
export type ChosenSuggestions = NonNullable<
  RequestOf<typeof planSuggestedMilestones>['body']
>['suggestions'];

/**
 * The milestones of one choice in one school year: the one place where a page keeps them. Make it in a field of a
 * component.
 */
export class MilestonePlan {
  private readonly api = inject(ApiClient);
  private readonly writer = inject(MilestoneWriter);

  readonly answer = this.api.resource(readMilestones, () => ({ params: this.key() }));

  /** All milestones by planned date, the dropped ones too; none as long as they are not there. */
  readonly milestones = computed<readonly Milestone[]>(() => this.loaded()?.milestones ?? []);

  /** The day against which overdue is told, by the server. */
  readonly today = computed(() => this.loaded()?.today);

  /** @param changed is told when a milestone was changed on the server. */
  constructor(
    readonly key: Signal<ChoiceYearKey>,
    private readonly changed: () => void = () => undefined,
  ) {}

  /** The milestones under one question. */
  of(question: QuestionKey): readonly Milestone[] {
    return this.milestones().filter((milestone) => milestone.question === question);
  }

  /** @throws ApiFailure when the server refuses, or cannot be reached. */
  async plan(body: NewMilestone, idempotencyKey: string): Promise<Milestone> {
    const params = this.key();
    const added = await this.api.call(planMilestone, { params, body, idempotencyKey });
    this.put(params, added);
    this.changed();
    return added;
  }

  /**
   * @returns how many were not there yet.
   * @throws ApiFailure when the server refuses, or cannot be reached.
   */
  async planSuggested(suggestions: ChosenSuggestions, idempotencyKey: string): Promise<number> {
    const params = this.key();
    const { addedIds, ...year } = await this.api.call(planSuggestedMilestones, {
      params,
      body: { suggestions },
      idempotencyKey,
    });
    if (params === this.key()) this.answer.set(year);
    this.changed();
    return addedIds.length;
  }

  /**
   * Does something with a milestone. When somebody else changed it meanwhile, theirs is shown and the action refused.
   * @throws ApiFailure when the server refuses, or cannot be reached.
   */
  async perform(milestone: Milestone, change: MilestoneChange): Promise<void> {
    const params = this.key();
    try {
      this.put(params, await this.writer.perform(params, milestone, change));
      this.changed();
    } catch (error) {
      const theirs = milestoneOfOthers(failureOf(error));
      if (theirs) this.put(params, theirs);
      throw error;
    }
  }

  /** The answer can come when the reader has gone on to another school year. */
  private put(params: ChoiceYearKey, changed: Milestone): void {
    const year = this.loaded();
    if (!year || params !== this.key()) return;
    this.answer.set({ ...year, milestones: withMilestone(year.milestones, changed) });
  }

  private loaded() {
    return this.answer.hasValue() ? this.answer.value() : undefined;
  }
}

/** A list by planned date in which a milestone stands as it is now. */
export function withMilestone<M extends Pick<Milestone, 'id' | 'plannedOn'>>(
  milestones: readonly M[],
  changed: M,
): M[] {
  return [...milestones.filter(({ id }) => id !== changed.id), changed].sort(
    (one, other) => one.plannedOn.localeCompare(other.plannedOn) || one.id.localeCompare(other.id),
  );
}
