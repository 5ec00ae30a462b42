import { Component, inject } from '@angular/core';
import { readReminderSettings, type ReminderSettings } from '@verankerd/contract';
import { ResourceView } from '../kit/resource-view';
import { ArchiveLinks } from '../school-archive/school-archive-door';
import { ApiClient } from '../shell/api-client';
import { Language, type LanguageCode } from '../shell/language';
import { Session } from '../shell/session';
import { CalendarSetting } from './calendar-setting';
import { DigestSetting } from './digest-setting';

/** What a reader decides for the own account: the language, the weekly summary, the calendar. */
@Component({
  selector: 'vk-settings-page',
  imports: [ArchiveLinks, CalendarSetting, DigestSetting, ResourceView],
  template: `
    @let texts = language.texts().reminders.settings;
    <main class="page page-narrow" id="inhoud">
      <div class="page-head">
        <p class="kicker">{{ session.current()?.displayName }}</p>
        <h1>{{ texts.title }}</h1>
      </div>
      <section class="card">
        <fieldset class="field" aria-describedby="taal-uitleg">
          <legend>
            <h2>{{ texts.language }}</h2>
          </legend>
          <span class="field-help" id="taal-uitleg">{{ texts.languageHelp }}</span>
          @for (code of codes; track code) {
            <label class="choice" [attr.lang]="code">
              <input
                type="radio"
                name="taal"
                [checked]="language.code() === code"
                (change)="speak(code)"
              />
              <span>{{ texts.languages[code] }}</span>
            </label>
          }
        </fieldset>
      </section>
      <vk-resource-view [resource]="found">
        <ng-template>
          @if (found.value(); as settings) {
            <vk-digest-setting [settings]="settings" (changed)="keep($event)" />
            <vk-calendar-setting [settings]="settings" (changed)="keep($event)" />
          }
        </ng-template>
      </vk-resource-view>
      <vk-archive-links />
    </main>
  `,
  styles: `
    legend h2 {
      margin: 0;
    }
    vk-resource-view {
      gap: 1.5rem;
    }
  `,
})
export class SettingsPage {
  protected readonly codes: readonly LanguageCode[] = ['nl', 'en'];
  protected readonly language = inject(Language);
  protected readonly session = inject(Session);
  protected readonly found = inject(ApiClient).resource(readReminderSettings, () => ({}));

  protected speak(code: LanguageCode): Promise<void> {
    return this.session.speak(code);
  }

  protected keep(settings: ReminderSettings): void {
    this.found.set(settings);
  }
}
