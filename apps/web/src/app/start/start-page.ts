import { Component, computed, inject } from '@angular/core';
import { Language } from '../shell/language';
import { AsksList } from '../reminders/reminders-door';
import { Session } from '../shell/session';
import { RoleCards } from './role-cards';
import { SchoolStart } from './school-start';

/** What asks for the reader now. Who has several roles finds a card for each. */
@Component({
  selector: 'vk-start-page',
  imports: [AsksList, RoleCards, SchoolStart],
  template: `
    @let texts = language.texts().start;
    <main class="page" id="inhoud">
      <div class="page-head">
        <p class="kicker">{{ texts.hello(session.current()?.displayName ?? '') }}</p>
        <h1>{{ texts.title }}</h1>
      </div>
      @if (hasOtherRoles()) {
        <vk-role-cards />
      } @else if (session.schools().length === 0) {
        <section class="card stack">
          <h2>{{ texts.noRoles }}</h2>
          <p>{{ texts.noRolesDetail }}</p>
          <p>{{ texts.noRolesAdviser }}</p>
        </section>
      }
      <vk-asks-list />
      @for (school of session.schools(); track school.organisationId) {
        <vk-school-start [school]="school" />
      }
    </main>
  `,
})
export class StartPage {
  protected readonly language = inject(Language);
  protected readonly session = inject(Session);
  protected readonly hasOtherRoles = computed(
    () =>
      this.session.boards().length > 0 ||
      this.session.partnerships().length > 0 ||
      this.session.desks().length > 0 ||
      this.session.isGuest() ||
      this.session.isAdministrator(),
  );
}
