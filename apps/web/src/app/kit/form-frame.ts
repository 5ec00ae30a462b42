import { Component, computed, inject, input, output } from '@angular/core';
import { Language } from '../shell/language';
import type { FormSending } from './form-sending';
import { ProblemNotice } from './problem-notice';

/** What a form that opens in place has around its fields: what went wrong besides them, its button, and the way back. */
@Component({
  selector: 'vk-form-frame',
  imports: [ProblemNotice],
  template: `
    <form class="stack" [class.card]="isCard()" novalidate (submit)="submit($event)">
      @if (failureOfNoField(); as failed) {
        <vk-problem-notice [failure]="failed" />
      }
      <ng-content />
      <div class="row">
        <button
          class="button button-primary"
          type="submit"
          [attr.aria-disabled]="sending().isBusy()"
        >
          {{ action() }}
        </button>
        <button class="button" type="button" (click)="closed.emit()">
          {{ language.texts().shell.cancel }}
        </button>
      </div>
    </form>
  `,
})
export class FormFrame {
  readonly sending = input.required<FormSending>();
  /** The fields that tell by themselves what is wrong with them. */
  readonly fields = input.required<readonly string[]>();
  /** What its button says. */
  readonly action = input.required<string>();
  /** Whether it stands by itself, and not within a card. */
  readonly isCard = input(true);
  /** The reader wants it sent. */
  readonly submitted = output();
  /** The reader thought better of it. */
  readonly closed = output();

  protected readonly language = inject(Language);
  protected readonly failureOfNoField = computed(() => {
    const isAboutField = this.fields().some((field) => this.sending().wrong(field) !== undefined);
    return isAboutField ? undefined : this.sending().failure();
  });

  protected submit(event: Event): void {
    event.preventDefault();
    this.submitted.emit();
  }
}
