import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readCatalogueEntry } from '@verankerd/contract';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { Session } from '../shell/session';
import { EntryFacts } from './entry-facts';
import { RecognitionList } from './recognition-list';

/** One intervention of the catalogue; whoever works at a school can choose it from here. */
@Component({
  selector: 'vk-entry-page',
  imports: [RouterLink, ResourceView, EntryFacts, RecognitionList],
  template: `
    @let texts = language.texts().catalogue;
    <main class="page page-narrow" id="inhoud">
      <vk-resource-view [resource]="found">
        <ng-template>
          @if (found.value(); as entry) {
            <div class="page-head">
              <p class="kicker">
                <a routerLink="/catalogus">{{ texts.all }}</a>
              </p>
              <h1>{{ entry.name }}</h1>
            </div>
            @if (session.schools().length > 0) {
              <p class="row no-print">
                @for (school of session.schools(); track school.organisationId) {
                  <a
                    class="button button-primary"
                    [routerLink]="['/scholen', school.organisationId, 'interventies', 'kiezen']"
                    [queryParams]="{ interventie: entry.id }"
                  >
                    {{
                      session.schools().length === 1
                        ? texts.choose
                        : texts.chooseFor(school.organisationName ?? '')
                    }}
                  </a>
                }
              </p>
            }
            <section class="card stack">
              <vk-entry-facts [entry]="entry" />
            </section>
            <section class="card stack">
              <h2>{{ texts.recognitions }}</h2>
              <vk-recognition-list [recognitions]="entry.recognitions" />
              <p class="small soft">{{ texts.caution }}</p>
            </section>
          }
        </ng-template>
      </vk-resource-view>
    </main>
  `,
})
export class EntryPage {
  readonly interventionId = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly session = inject(Session);
  protected readonly found = inject(ApiClient).resource(readCatalogueEntry, () => ({
    params: { interventionId: this.interventionId() },
  }));
}
