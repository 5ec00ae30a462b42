import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { pathOfAsk, readAsks, type Ask } from '@verankerd/contract';
import { ApiClient } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { Session } from '../shell/session';

/**
 * What asks for the reader besides milestones, which have a list of their own with what can be done about them. Nothing
 * is shown when nothing asks, or when it cannot be read: the page below it says that there is no connection.
 */
@Component({
  selector: 'vk-asks-list',
  imports: [RouterLink],
  template: `
    @let texts = language.texts().reminders.asks;
    @if (lines().length > 0) {
      <section class="card stack" aria-labelledby="vraagt-ook">
        <h2 id="vraagt-ook">{{ texts.heading }}</h2>
        <ul class="lines">
          @for (line of lines(); track line.key) {
            <li class="row row-apart">
              <span>
                <strong>{{ line.sentence }}</strong>
                <span class="soft small where">{{ line.where }}</span>
              </span>
              <a
                class="button no-print"
                [routerLink]="line.link"
                [attr.aria-label]="texts.actionOf(line.action, line.where)"
                >{{ line.action }}</a
              >
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    .lines {
      display: grid;
      gap: 0.75rem;
      padding: 0;
      list-style: none;
    }
    .lines li + li {
      padding-block-start: 0.75rem;
      border-block-start: 1px solid var(--line);
    }
    .lines li > span {
      flex: 1 1 16rem;
    }
    .where {
      display: block;
    }
  `,
})
export class AsksList {
  protected readonly language = inject(Language);
  private readonly formats = inject(Formats);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly found = inject(ApiClient).resource(readAsks, () =>
    this.session.schools().length > 0 ? {} : undefined,
  );

  protected readonly lines = computed(() => {
    const answer = this.found.hasValue() ? this.found.value() : undefined;
    const texts = this.language.texts().reminders.asks;
    return (answer?.asks ?? [])
      .filter(({ kind }) => kind !== 'MILESTONE')
      .map((ask) => ({
        key: `${ask.kind} ${ask.choiceId} ${ask.on}`,
        sentence: texts.sentence[ask.kind]({
          title: '',
          date: this.formats.date(ask.on),
          schoolYear: ask.schoolYear,
          isPast: ask.isPast,
        }),
        where: this.whereOf(ask),
        action: texts.action[ask.kind],
        link: this.router.parseUrl(pathOfAsk(ask)),
      }));
  });

  /** The school is named only to who works at several. */
  private whereOf({ interventionName, schoolId }: Ask): string {
    const schools = this.session.schools();
    const school = schools.find(({ organisationId }) => organisationId === schoolId);
    return [interventionName, schools.length > 1 && school?.organisationName]
      .filter(Boolean)
      .join(', ');
  }
}
