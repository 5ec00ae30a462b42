import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  computed,
  contentChild,
  inject,
  input,
  TemplateRef,
  type Resource,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { failureOf } from '../shell/api-client';
import { Language } from '../shell/language';
import { ProblemNotice } from './problem-notice';

/**
 * Shows what a page asked for: that it is loading, what went wrong, or the template with the answer. While a reload
 * runs, the last answer stays on screen. What does not exist, or is not the reader's, is told with the way out: trying
 * again would not help.
 */
@Component({
  selector: 'vk-resource-view',
  imports: [NgTemplateOutlet, ProblemNotice, RouterLink],
  template: `
    @if (isMissing()) {
      @let missing = language.texts().shell.missing;
      <h1>{{ missing.title }}</h1>
      <p role="alert">{{ missing.detail }}</p>
      <p>
        <a class="button" routerLink="/">{{ language.texts().shell.notFound.home }}</a>
      </p>
    } @else if (failure(); as failed) {
      <vk-problem-notice [failure]="failed" [canRetry]="true" (retry)="reload()" />
    } @else if (resource().hasValue()) {
      <ng-container [ngTemplateOutlet]="content()" />
    } @else {
      <p class="soft" role="status">{{ language.texts().shell.loading }}</p>
    }
  `,
  host: { class: 'stack' },
})
export class ResourceView {
  readonly resource = input.required<Resource<unknown> & { reload?: () => boolean }>();

  protected readonly language = inject(Language);
  protected readonly content = contentChild.required(TemplateRef);
  protected readonly failure = computed(() => {
    const error = this.resource().error();
    return error && failureOf(error.cause ?? error);
  });
  protected readonly isMissing = computed(() => this.failure()?.problem?.status === 404);

  protected reload(): void {
    this.resource().reload?.();
  }
}
