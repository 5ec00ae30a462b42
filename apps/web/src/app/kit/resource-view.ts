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
import { failureOf } from '../shell/api-client';
import { Language } from '../shell/language';
import { ProblemNotice } from './problem-notice';

/**
 * Shows what a page asked for: that it is loading, what went wrong, or the template with the answer. While a reload
 * runs, the last answer stays on screen.
 */
@Component({
  selector: 'vk-resource-view',
  imports: [NgTemplateOutlet, ProblemNotice],
  template: `
    @if (failure(); as failed) {
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

  protected reload(): void {
    this.resource().reload?.();
  }
}
