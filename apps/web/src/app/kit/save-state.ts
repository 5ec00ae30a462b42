import { Component, inject, input, output } from '@angular/core';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';

/** Where one answer stands between the reader and the server. */
export type SaveProgress =
  | { readonly state: 'IDLE' }
  | { readonly state: 'SAVING' }
  | { readonly state: 'SAVED'; readonly at: string }
  | { readonly state: 'NOT_SENT' };

/** Tells beside an answer whether it is saved; announced, so that nobody has to see it. */
@Component({
  selector: 'vk-save-state',
  template: `
    @let texts = language.texts().shell;
    <span role="status" class="small soft">
      @switch (progress().state) {
        @case ('SAVING') {
          {{ texts.saving }}
        }
        @case ('SAVED') {
          <span aria-hidden="true">✓</span> {{ savedSentence() }}
        }
        @case ('NOT_SENT') {
          <strong class="field-error">{{ texts.notSent }}</strong>
        }
      }
    </span>
    @if (progress().state === 'NOT_SENT') {
      <button class="button button-quiet" type="button" (click)="sendAgain.emit()">
        {{ texts.sendAgain }}
      </button>
    }
  `,
  host: { class: 'row' },
})
export class SaveState {
  readonly progress = input.required<SaveProgress>();
  readonly sendAgain = output();

  protected readonly language = inject(Language);
  private readonly formats = inject(Formats);

  protected savedSentence(): string {
    const progress = this.progress();
    return progress.state === 'SAVED'
      ? this.language.texts().shell.savedAt(this.formats.time(progress.at))
      : '';
  }
}
