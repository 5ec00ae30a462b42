import { Component, computed, inject, input, output, signal } from '@angular/core';
import {
  makeCalendarAddress,
  withdrawCalendarAddress,
  type ReminderSettings,
} from '@verankerd/contract';
import { ProblemNotice } from '../kit/problem-notice';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';

/** The secret address for the reader's own calendar: made, shown once to copy, made anew, withdrawn. */
@Component({
  selector: 'vk-calendar-setting',
  imports: [ProblemNotice],
  templateUrl: './calendar-setting.html',
})
export class CalendarSetting {
  readonly settings = input.required<ReminderSettings>();
  readonly changed = output<ReminderSettings>();

  protected readonly language = inject(Language);
  protected readonly address = signal<string | undefined>(undefined);
  protected readonly message = signal('');
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly isBusy = signal(false);
  private readonly formats = inject(Formats);
  private readonly api = inject(ApiClient);
  protected readonly since = computed(() => {
    const { calendarSince } = this.settings();
    return calendarSince && this.formats.moment(calendarSince);
  });

  protected make(): Promise<void> {
    return this.perform(async () => {
      const { path, ...settings } = await this.api.call(makeCalendarAddress);
      this.address.set(location.origin + path);
      return settings;
    });
  }

  protected withdraw(): Promise<void> {
    return this.perform(async () => {
      const settings = await this.api.call(withdrawCalendarAddress);
      this.address.set(undefined);
      this.message.set(this.language.texts().reminders.settings.withdrawn);
      return settings;
    });
  }

  /** Without the right to use the clipboard, the address is selected for the reader to copy. */
  protected async copy(field: HTMLInputElement): Promise<void> {
    const texts = this.language.texts().reminders.settings;
    try {
      await navigator.clipboard.writeText(field.value);
      this.message.set(texts.copied);
    } catch {
      field.focus();
      field.select();
      this.message.set(texts.copyFailed);
    }
  }

  private async perform(change: () => Promise<ReminderSettings>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.failure.set(undefined);
    this.message.set('');
    try {
      this.changed.emit(await change());
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
