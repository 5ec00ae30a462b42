import { Component, computed, inject, input, output } from '@angular/core';
import { questionSet1 } from '@verankerd/content';
import { aspectsOf, questionKeys, type PlainDate, type SchoolYear } from '@verankerd/domain';
import { StateBadge } from '../kit/state-badge';
import { doneCount, MilestoneList } from '../milestones/milestones-door';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { AspectRating } from './aspect-rating';
import type { ChoiceYear } from './choice-year';
import type { QuestionView } from './question-view';
import { ShortAnswer } from './short-answer';

/** One of the seven questions, in the guide's words: how it stands, and all that belongs to it when it is open. */
@Component({
  selector: 'vk-question-section',
  imports: [AspectRating, MilestoneList, ShortAnswer, StateBadge],
  templateUrl: './question-section.html',
  styleUrl: './question-section.css',
})
export class QuestionSection {
  readonly view = input.required<QuestionView>();
  readonly year = input.required<ChoiceYear>();
  readonly today = input.required<PlainDate>();
  readonly startSchoolYear = input.required<SchoolYear>();
  readonly isOpen = input.required<boolean>();
  /** The reader opens or closes the question. */
  readonly toggled = output();
  /** The reader goes on to the next question. */
  readonly next = output();

  protected readonly language = inject(Language);
  protected readonly words = computed(() => questionSet1.questions[this.view().question]);
  protected readonly aspects = computed(() => aspectsOf(this.view().question));
  protected readonly textDraft = computed(() => this.year().drafts().text(this.view().question));
  protected readonly sector = computed(() =>
    this.year().school.hasValue() ? this.year().school.value()?.sector : undefined,
  );
  protected readonly isLast = computed(() => this.view().number === questionKeys.length);
  protected readonly counts = computed(() => {
    const { ratings, milestones } = this.language.texts();
    const { rated, applicable } = this.view().progress;
    const planned = doneCount(this.year().plan.of(this.view().question));
    const parts = [ratings.question.counts(rated, applicable)];
    if (planned.all > 0) parts.push(milestones.doneOf(planned.done, planned.all));
    return parts.join(' · ');
  });
  /** Why the question asks for attention, in words. */
  protected readonly reason = computed(() => {
    const { attention, isContradictory } = this.view();
    const texts = this.language.texts().ratings.question;
    if (isContradictory) return texts.contradiction;
    if (attention?.code === 'OVERDUE')
      return texts.attention.OVERDUE(this.formats.date(attention.since));
    return attention && texts.attention.NOTHING_PLANNED;
  });

  private readonly formats = inject(Formats);
}
