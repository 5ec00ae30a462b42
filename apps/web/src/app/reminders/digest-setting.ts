import { Component, inject, input, output, signal } from '@angular/core';
import { chooseDigest, type ReminderSettings } from '@verankerd/contract';
import { SaveState, type SaveProgress } from '../kit/save-state';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';

/** Turns the weekly summary on or off; saved at once. What did not arrive stays ticked, with the way to send again. */
@Component({
  selector: 'vk-digest-setting',
  imports: [SaveState],
  template: `
    @let texts = language.texts().reminders.settings;
    <section class="card stack stack-tight">
      <h2>{{ texts.digest }}</h2>
      <p class="field-help" id="samenvatting-uitleg">{{ texts.digestHelp(settings().email) }}</p>
      @if (!settings().sendsMail) {
        <p class="notice">{{ texts.digestNoMail }}</p>
      }
      <label class="choice">
        <input
          #box
          type="checkbox"
          aria-describedby="samenvatting-uitleg"
          [checked]="settings().digest"
          (change)="choose(box.checked)"
        />
        <span>{{ texts.digestOn }}</span>
      </label>
      <vk-save-state [progress]="progress()" (sendAgain)="choose(box.checked)" />
    </section>
  `,
})
export class DigestSetting {
  readonly settings = input.required<ReminderSettings>();
  readonly changed = output<ReminderSettings>();

  protected readonly language = inject(Language);
  protected readonly progress = signal<SaveProgress>({ state: 'IDLE' });
  private readonly api = inject(ApiClient);

  protected async choose(digest: boolean): Promise<void> {
    this.progress.set({ state: 'SAVING' });
    try {
      this.changed.emit(await this.api.call(chooseDigest, { body: { digest } }));
      this.progress.set({ state: 'SAVED', at: new Date().toISOString() });
    } catch {
      this.progress.set({ state: 'NOT_SENT' });
    }
  }
}
