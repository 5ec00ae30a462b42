import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readGoodPractices } from '@verankerd/contract';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { questionWords } from './practice-words';

/** Offers that are named here; the page has all of them. */
const mostNamed = 2;

/**
 * Tells on the start page that other schools share what may help. Nothing is shown when nobody does, or when it cannot
 * be read: the page around it says that there is no connection.
 */
@Component({
  selector: 'vk-practice-offers',
  imports: [RouterLink],
  template: `
    @let texts = language.texts().goodPractices.start;
    @if (offered().length > 0) {
      <section class="card stack stack-tight" [attr.aria-labelledby]="'voorbeelden-' + schoolId()">
        <h3 [id]="'voorbeelden-' + schoolId()">{{ texts.heading }}</h3>
        <ul>
          @for (practice of named(); track practice.id) {
            <li>
              {{ practice.schoolName }}:
              {{ texts.line(practice.title, wordsOf(practice.question)) }}
            </li>
          }
        </ul>
        @if (offered().length > named().length) {
          <p class="soft small">{{ texts.more(offered().length - named().length) }}</p>
        }
        <p class="no-print">
          <a class="button" [routerLink]="['/scholen', schoolId(), 'goede-voorbeelden']">{{
            texts.action
          }}</a>
        </p>
      </section>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class PracticeOffers {
  readonly schoolId = input.required<string>();

  protected readonly language = inject(Language);
  private readonly found = inject(ApiClient).resource(readGoodPractices, () => ({
    params: { schoolId: this.schoolId() },
  }));
  protected readonly offered = computed(() =>
    this.found.hasValue() ? (this.found.value()?.offered ?? []) : [],
  );
  protected readonly named = computed(() => this.offered().slice(0, mostNamed));

  protected wordsOf(question: Parameters<typeof questionWords>[0]): string {
    return questionWords(question, this.language.texts());
  }
}
