import { Component, inject, input } from '@angular/core';
import type { AuditEvent } from '@verankerd/contract';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { wordsOf, type EventWords } from './event-words';

/** Changes in words, each with who and when. */
@Component({
  selector: 'vk-event-list',
  template: `
    @let texts = language.texts().audit;
    <ol class="events">
      @for (event of events(); track event.id) {
        @let words = wordsFor(event);
        <li>
          <p>{{ words.sentence }}</p>
          @for (detail of words.details; track $index) {
            <p class="soft detail">{{ detail }}</p>
          }
          <p class="soft small">
            {{ texts.by(event.by) }}
            @if (event.role; as role) {
              ({{ texts.roles[role] }})
            }
            · <time [attr.datetime]="event.at">{{ when(event) }}</time>
            @if (showsYear() && event.schoolYear; as year) {
              · {{ texts.inYear(year) }}
            }
          </p>
        </li>
      }
    </ol>
  `,
  styles: `
    .events {
      display: grid;
      gap: 0.75rem;
      padding: 0;
      list-style: none;
    }
    li {
      padding-inline-start: 0.875rem;
      border-inline-start: 3px solid var(--line);
    }
    .detail {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class EventList {
  readonly events = input.required<readonly AuditEvent[]>();
  /** Whether the day stands above the list already, so that the time is enough. */
  readonly timeOnly = input(false);
  readonly showsYear = input(false);

  protected readonly language = inject(Language);
  private readonly formats = inject(Formats);

  protected wordsFor(event: AuditEvent): EventWords {
    return wordsOf(event, {
      texts: this.language.texts(),
      read: (text) => this.language.read(text),
      date: (date) => this.formats.date(date),
    });
  }

  protected when(event: AuditEvent): string {
    return this.timeOnly() ? this.formats.time(event.at) : this.formats.moment(event.at);
  }
}
