import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readDueMilestones, type DueMilestone, type Milestone } from '@verankerd/contract';
import { ResourceView } from '../kit/resource-view';
import { ApiClient, failureOf } from '../shell/api-client';
import { Language } from '../shell/language';
import { MilestoneItem } from './milestone-item';
import {
  milestoneOfOthers,
  MilestoneWriter,
  type ChoiceYearKey,
  type MilestoneChange,
} from './milestone-writer';

/**
 * What a school has to do now, over all its interventions: overdue first, then what comes up. "Done" and "new date"
 * are one click away. What was done stays in the list until the page is opened again, so that it can be taken back.
 */
@Component({
  selector: 'vk-due-list',
  imports: [MilestoneItem, ResourceView, RouterLink],
  templateUrl: './due-list.html',
  styleUrl: './milestone-list.css',
})
export class DueList {
  readonly schoolId = input.required<string>();
  /** Something was done with a milestone: what is counted elsewhere on the page may be different now. */
  readonly changed = output();

  protected readonly language = inject(Language);
  private readonly writer = inject(MilestoneWriter);
  private readonly api = inject(ApiClient);

  protected readonly due = this.api.resource(readDueMilestones, () => ({
    params: { schoolId: this.schoolId() },
  }));
  protected readonly parts = computed(() => {
    const due = this.due.hasValue() ? this.due.value() : undefined;
    const texts = this.language.texts().milestones.due;
    if (!due) return [];
    return [
      {
        name: 'overdue',
        milestones: due.overdue,
        title: texts.overdueCount,
        none: texts.overdueNone,
      },
      {
        name: 'upcoming',
        milestones: due.upcoming,
        title: texts.upcomingCount,
        none: texts.upcomingNone,
      },
    ] as const;
  });

  protected keyOf({ choiceId, schoolYear }: DueMilestone): ChoiceYearKey {
    return { schoolId: this.schoolId(), choiceId, schoolYear };
  }

  protected openCount(milestones: readonly Milestone[]): number {
    return milestones.filter(({ status }) => status === 'OPEN').length;
  }

  protected performOn(due: DueMilestone): (change: MilestoneChange) => Promise<void> {
    return async (change) => {
      try {
        this.put(due, await this.writer.perform(this.keyOf(due), due, change));
      } catch (error) {
        const theirs = milestoneOfOthers(failureOf(error));
        if (theirs) this.put(due, theirs);
        throw error;
      }
    };
  }

  private put(due: DueMilestone, changed: Milestone): void {
    const next = { ...due, ...changed };
    const within = (list: readonly DueMilestone[]): DueMilestone[] =>
      list.some(({ id }) => id === due.id)
        ? list.map((one) => (one.id === due.id ? next : one))
        : [...list];
    this.due.update(
      (loaded) =>
        loaded && {
          ...loaded,
          overdue: within(loaded.overdue),
          upcoming: within(loaded.upcoming),
        },
    );
    this.changed.emit();
  }
}
