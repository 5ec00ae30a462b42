import { Component, computed, inject, input, output } from '@angular/core';
import { roles1 } from '@verankerd/content';
import type { AnswerOf, readSchoolCalendar } from '@verankerd/contract';
import type { SchoolYear } from '@verankerd/domain';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import {
  boundsOf,
  dateFault,
  milestoneTitle,
  type MilestoneChoice,
  type ProposedMilestone,
} from './turn-plan';

/** The milestones that the turn proposes: which to make, and on which school day. */
@Component({
  selector: 'vk-proposed-milestones',
  templateUrl: './proposed-milestones.html',
  styleUrl: './proposed-milestones.css',
  host: { class: 'stack' },
})
export class ProposedMilestones {
  readonly milestones = input.required<readonly ProposedMilestone[]>();
  readonly choices = input.required<ReadonlyMap<string, MilestoneChoice>>();
  readonly schoolYear = input.required<SchoolYear>();
  readonly calendar = input.required<AnswerOf<typeof readSchoolCalendar>>();
  readonly changed = output<ReadonlyMap<string, MilestoneChoice>>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly bounds = computed(() => boundsOf(this.schoolYear()));
  /** In the order of the year; a day that is changed does not move its line. */
  protected readonly lines = computed(() =>
    [...this.milestones()].sort(byDay).map((milestone, index) => {
      const choice = this.choices().get(milestone.key) ?? {
        isChosen: false,
        plannedOn: milestone.plannedOn,
      };
      return {
        key: milestone.key,
        id: `mijlpaal-${index}`,
        title: this.language.read(milestoneTitle(milestone)),
        question: this.language.texts().questions.short[milestone.question],
        owner: this.language.read(roles1.roles[milestone.ownerRole].label),
        choice,
        fault: choice.isChosen ? this.faultOf(choice.plannedOn) : undefined,
      };
    }),
  );

  protected choose(key: string, part: Partial<MilestoneChoice>): void {
    const choice = this.choices().get(key);
    if (choice) this.changed.emit(new Map(this.choices()).set(key, { ...choice, ...part }));
  }

  private faultOf(plannedOn: string): string | undefined {
    const texts = this.language.texts().schoolCalendar;
    const fault = dateFault(plannedOn, this.schoolYear(), this.calendar().holidays);
    if (fault === 'NO_SCHOOL') return texts.noSchool;
    const { first, last } = this.bounds();
    return fault && texts.outside(this.formats.date(first), this.formats.date(last));
  }
}

function byDay(one: ProposedMilestone, other: ProposedMilestone): number {
  return one.plannedOn.localeCompare(other.plannedOn);
}
