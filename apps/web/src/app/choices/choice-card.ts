import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ChoiceInList } from '@verankerd/contract';
import { questionSet1 } from '@verankerd/content';
import { questionKeys, type QuestionKey, type SchoolYear } from '@verankerd/domain';
import { StateBadge } from '../kit/state-badge';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { StatusBadge } from './status-badge';

/** A choice of a school: how the seven questions stand, what is overdue, and whether the year was handed in. */
@Component({
  selector: 'vk-choice-card',
  imports: [RouterLink, StateBadge, StatusBadge],
  templateUrl: './choice-card.html',
  styleUrl: './choice-card.css',
  host: { class: 'card' },
})
export class ChoiceCard {
  readonly schoolId = input.required<string>();
  readonly choice = input.required<ChoiceInList>();
  /** School year of today, to tell a choice that has still to start. */
  readonly currentYear = input.required<SchoolYear>();
  /** Level of its heading: one below that of the page around it. */
  readonly headingLevel = input<2 | 3>(3);

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly questions = questionSet1.questions;
  protected readonly isRunning = computed(() =>
    ['ACTIVE', 'PAUSED'].includes(this.choice().status),
  );
  protected readonly link = computed(() => [
    '/scholen',
    this.schoolId(),
    'interventies',
    this.choice().id,
  ]);
  protected readonly yearLink = computed(() => [...this.link(), this.choice().schoolYear]);
  protected readonly reviewLink = computed(() => [...this.yearLink(), 'terugblik']);
  protected readonly startsLater = computed(
    () => this.choice().startSchoolYear > this.currentYear(),
  );
  protected readonly since = computed(() => {
    const { startSchoolYear } = this.choice();
    const { list } = this.language.texts().choices;
    return this.startsLater() ? list.startsIn(startSchoolYear) : list.startedIn(startSchoolYear);
  });

  protected numberOf(question: QuestionKey): number {
    return questionKeys.indexOf(question) + 1;
  }
}
