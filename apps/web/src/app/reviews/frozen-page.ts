import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readFrozenReview } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { ReviewDownloads } from '../exports/exports-door';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { DifferencesPanel } from './differences-panel';
import { ProofPanel } from './proof-panel';
import { ReadingHead } from './reading-head';
import { ReviewReport } from './review-report';
import { ViewSwitch } from './view-switch';

/** A frozen review of the own school: on one page for the team, or whole; with proof that nothing changed. */
@Component({
  selector: 'vk-frozen-page',
  imports: [
    DifferencesPanel,
    ProofPanel,
    ReadingHead,
    ResourceView,
    ReviewDownloads,
    ReviewReport,
    RouterLink,
    ViewSwitch,
  ],
  templateUrl: './frozen-page.html',
})
export class FrozenPage {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly schoolYear = input.required<string>();
  readonly number = input.required<string>();
  /** `alles` for the whole review. */
  readonly weergave = input<string>();

  protected readonly language = inject(Language);
  protected readonly isWhole = computed(() => this.weergave() === 'alles');
  protected readonly base = computed(() => [
    '/scholen',
    this.schoolId(),
    'interventies',
    this.choiceId(),
    this.schoolYear(),
    'terugblik',
  ]);
  private readonly api = inject(ApiClient);
  private readonly key = computed(() => ({
    schoolId: this.schoolId(),
    choiceId: this.choiceId(),
    schoolYear: schoolYear(this.schoolYear()),
  }));
  protected readonly found = this.api.resource(readFrozenReview, () => ({
    params: { ...this.key(), number: Number(this.number()) },
  }));
  protected readonly earlier = this.api.resource(readFrozenReview, () => {
    const previous = this.found.hasValue() ? this.found.value()?.snapshot.previous : null;
    return previous ? { params: { ...this.key(), number: previous.number } } : undefined;
  });
  protected readonly before = computed(() =>
    this.earlier.hasValue() ? this.earlier.value()?.snapshot : undefined,
  );
}
