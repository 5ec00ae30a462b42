import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { reviewHeadlines } from '@verankerd/content';
import { readFrozenReview, readReview, reviewedYearOf } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { slidesOfDraft, slidesOfSnapshot, type SlideWords } from './presentation-slides';
import { PresentationView } from './presentation-view';
import { ReviewWords } from './review-words';

/** A review in front of the team: as it stands now, or as it was frozen when the address names a number. */
@Component({
  selector: 'vk-presentation-page',
  imports: [PresentationView, ResourceView],
  template: `
    <main class="page page-wide" id="inhoud">
      <vk-resource-view [resource]="shown()">
        <ng-template>
          <vk-presentation-view
            [slides]="slides()"
            [subject]="subject()"
            [position]="scherm()"
            [closeTo]="closeTo()"
            [isDraft]="number() === undefined"
            (positionChosen)="goTo($event)"
          />
        </ng-template>
      </vk-resource-view>
    </main>
  `,
})
export class PresentationPage {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly schoolYear = input.required<string>();
  /** Number of a snapshot; none for the review as it stands now. */
  readonly number = input<string>();
  /** Number of the screen. */
  readonly scherm = input<string>();

  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);
  private readonly reviewWords = inject(ReviewWords);
  private readonly router = inject(Router);
  private readonly key = computed(() => ({
    schoolId: this.schoolId(),
    choiceId: this.choiceId(),
    schoolYear: schoolYear(this.schoolYear()),
  }));
  private readonly draft = this.api.resource(readReview, () =>
    this.number() === undefined ? { params: this.key() } : undefined,
  );
  private readonly frozen = this.api.resource(readFrozenReview, () => {
    const number = this.number();
    return number === undefined ? undefined : { params: { ...this.key(), number: Number(number) } };
  });
  protected readonly shown = computed(() =>
    this.number() === undefined ? this.draft : this.frozen,
  );
  protected readonly slides = computed(() => {
    const words: SlideWords = {
      texts: this.language.texts().reviews,
      read: (text) => this.language.read(text),
      date: (date) => this.formats.date(date),
    };
    const frozen = this.frozen.hasValue() ? this.frozen.value() : undefined;
    if (frozen) return slidesOfSnapshot(frozen.snapshot, words);
    const draft = this.draft.hasValue() ? this.draft.value() : undefined;
    if (!draft) return [];
    const figures = reviewHeadlines(reviewedYearOf(draft.facts), this.reviewWords.words());
    return slidesOfDraft(draft, figures, words);
  });
  protected readonly subject = computed(() => {
    const frozen = this.frozen.hasValue() ? this.frozen.value() : undefined;
    const draft = this.draft.hasValue() ? this.draft.value() : undefined;
    const name = frozen?.snapshot.choice.interventionName ?? draft?.interventionName ?? '';
    return `${name}, ${this.schoolYear()}`;
  });
  protected readonly closeTo = computed(() => {
    const review = [
      '/scholen',
      this.schoolId(),
      'interventies',
      this.choiceId(),
      this.schoolYear(),
    ];
    const number = this.number();
    return number === undefined
      ? [...review, 'terugblik']
      : [...review, 'terugblik', 'vastgesteld', number];
  });

  protected goTo(step: number): void {
    void this.router.navigate([], {
      queryParams: { scherm: step },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
