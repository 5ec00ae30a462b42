import {
  Component,
  type ElementRef,
  afterRenderEffect,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import type { ApiFailure } from '../shell/api-client';
import { Language } from '../shell/language';

/** Tells in plain words what went wrong, and the way out. It takes the focus, so that nobody misses it. */
@Component({
  selector: 'vk-problem-notice',
  template: `
    <div class="notice notice-danger stack stack-tight" role="alert" tabindex="-1" #notice>
      <strong>{{ sentence().title }}</strong>
      <p>{{ sentence().detail }}</p>
      @if (failure().problem; as problem) {
        @for (error of problem.errors; track error.pointer) {
          <p>{{ error.detail }}</p>
        }
        @if (problem.status >= 500) {
          <p class="small soft">{{ language.texts().shell.requestNumber(problem.instance) }}</p>
        }
      }
      @if (canRetry()) {
        <div>
          <button class="button" type="button" (click)="retry.emit()">
            {{ language.texts().shell.retry }}
          </button>
        </div>
      }
    </div>
  `,
})
export class ProblemNotice {
  readonly failure = input.required<ApiFailure>();
  /** Whether trying again can help. */
  readonly canRetry = input(false);
  readonly retry = output();

  protected readonly language = inject(Language);
  protected readonly sentence = computed(
    () => this.failure().problem ?? this.language.texts().shell.unreachable,
  );
  private readonly notice = viewChild.required<ElementRef<HTMLElement>>('notice');

  constructor() {
    afterRenderEffect(() => {
      this.failure();
      this.notice().nativeElement.focus();
    });
  }
}
