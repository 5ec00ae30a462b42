import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { readAnchoringSeries, readChoice, readSchool } from '@verankerd/contract';
import { isAspectKey, isSchoolYear, questionKeys, questionOf } from '@verankerd/domain';
import { ProblemNotice } from '../kit/problem-notice';
import { ChoiceNavigation } from '../choices/choices-door';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { EventList } from './event-list';
import { historyByDay } from './history-by-day';
import { HistoryFeed, type HistoryFilter } from './history-feed';
import { LapseList } from './lapse-list';

/** All that was changed in a choice: what, by whom and when, newest first. */
@Component({
  selector: 'vk-history-page',
  imports: [ChoiceNavigation, EventList, LapseList, ProblemNotice, ResourceView],
  templateUrl: './history-page.html',
})
export class HistoryPage {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  /** The question in the address; all changes when it names none. */
  readonly vraag = input<string>();
  /** The school year in the address; all years when it names none. */
  readonly schooljaar = input<string>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly questions = questionKeys;
  protected readonly feed = new HistoryFeed();
  private readonly router = inject(Router);
  private readonly api = inject(ApiClient);

  protected readonly choice = this.api.resource(readChoice, () => ({
    params: { schoolId: this.schoolId(), choiceId: this.choiceId() },
  }));
  protected readonly school = this.api.resource(readSchool, () => ({
    params: { schoolId: this.schoolId() },
  }));
  protected readonly filter = computed<HistoryFilter>(() => {
    const asked = this.schooljaar();
    return {
      schoolId: this.schoolId(),
      choiceId: this.choiceId(),
      question: questionKeys.find((key) => key === this.vraag()),
      schoolYear: asked && isSchoolYear(asked) ? asked : undefined,
    };
  });
  /** Says of itself nothing when it cannot be read: what people changed is there all the same. */
  private readonly series = this.api.resource(readAnchoringSeries, () => ({
    params: { schoolId: this.schoolId(), choiceId: this.choiceId() },
  }));
  private readonly lapses = computed(() => {
    const { question, schoolYear } = this.filter();
    const all = this.series.hasValue() ? this.series.value().points : [];
    return all
      .flatMap((point) => point.lapses)
      .filter((lapse) => schoolYear === undefined || lapse.schoolYear === schoolYear)
      .filter(
        ({ aspect }) =>
          question === undefined || (isAspectKey(aspect) && questionOf(aspect) === question),
      );
  });
  protected readonly days = computed(() =>
    this.feed.isLoading() && this.feed.events().length === 0
      ? []
      : historyByDay(this.feed.events(), this.lapses(), this.feed.hasMore()),
  );
  protected readonly isFiltered = computed(
    () => this.filter().question !== undefined || this.filter().schoolYear !== undefined,
  );

  constructor() {
    effect(() => {
      const filter = this.filter();
      untracked(() => void this.feed.start(filter));
    });
  }

  protected choose(change: { readonly vraag?: string; readonly schooljaar?: string }): void {
    const queryParams = Object.fromEntries(
      Object.entries(change).map(([name, value]) => [name, value || null]),
    );
    void this.router.navigate([], {
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
