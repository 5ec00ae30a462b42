import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { coreSections, optionalSections, schoolYear, schoolYearOf } from '@verankerd/domain';
import { ChoiceNavigation } from '../choices/choices-door';
import { ProblemNotice } from '../kit/problem-notice';
import { ResourceView } from '../kit/resource-view';
import { SchoolLink } from '../organisations/organisations-door';
import { failureOf, type ApiFailure } from '../shell/api-client';
import { Language } from '../shell/language';
import { AttentionCard } from './attention-card';
import { DecisionCard } from './decision-card';
import { FreezeCard } from './freeze-card';
import { FrozenCard } from './frozen-card';
import { OptionalSections } from './optional-sections';
import { ReviewOutline } from './review-outline';
import { ReviewYear } from './review-year';
import { SectionCard } from './section-card';
import { UnsentTexts } from './unsent-texts';

/** The annual review of a choice: begin, write together, decide, freeze, and hand in. */
@Component({
  selector: 'vk-review-page',
  imports: [
    AttentionCard,
    ChoiceNavigation,
    DecisionCard,
    FreezeCard,
    FrozenCard,
    OptionalSections,
    ProblemNotice,
    ResourceView,
    ReviewOutline,
    RouterLink,
    SchoolLink,
    SectionCard,
    UnsentTexts,
  ],
  templateUrl: './review-page.html',
  styleUrl: './review-page.css',
})
export class ReviewPage {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly schoolYear = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly coreSections = coreSections;
  protected readonly year = new ReviewYear(
    computed(() => ({
      schoolId: this.schoolId(),
      choiceId: this.choiceId(),
      schoolYear: schoolYear(this.schoolYear()),
    })),
  );
  /** What just happened, for those who do not see the page change. */
  protected readonly said = signal('');
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly isStarting = signal(false);
  protected readonly base = computed(() => [
    '/scholen',
    this.schoolId(),
    'interventies',
    this.choiceId(),
    this.schoolYear(),
    'terugblik',
  ]);
  protected readonly hasBegun = computed(() => {
    const loaded = this.year.loaded();
    return loaded !== undefined && loaded.schoolYear <= schoolYearOf(loaded.today);
  });
  /** Optional parts that the school added. */
  protected readonly added = computed(() =>
    optionalSections.filter((section) => this.year.drafts().section(section).value().included),
  );

  protected async start(): Promise<void> {
    if (this.isStarting()) return;
    this.isStarting.set(true);
    this.failure.set(undefined);
    try {
      await this.year.start();
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isStarting.set(false);
    }
  }
}
