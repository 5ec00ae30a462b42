import { Component, computed, inject } from '@angular/core';
import { downloadSchoolArchive, pathOf } from '@verankerd/contract';
import { Language } from '../shell/language';
import { Session } from '../shell/session';

/** All data of a school in one file, for whoever leads it. Others see nothing here. */
@Component({
  selector: 'vk-archive-links',
  template: `
    @let texts = language.texts().schoolArchive;
    @if (links().length > 0) {
      <section class="card stack">
        <h2>{{ texts.title }}</h2>
        <p>{{ texts.about }}</p>
        @for (link of links(); track link.path) {
          <p class="row">
            <a class="button" download [href]="link.path">{{ texts.download(link.school) }}</a>
          </p>
        }
      </section>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class ArchiveLinks {
  protected readonly language = inject(Language);
  private readonly session = inject(Session);
  protected readonly links = computed(() =>
    (this.session.current()?.memberships ?? [])
      .filter(({ role }) => role === 'SCHOOL_LEADER')
      .map(({ organisationId, organisationName }) => ({
        path: pathOf(downloadSchoolArchive, { schoolId: organisationId }),
        school: organisationName ?? '',
      })),
  );
}
