import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from '../shell/language';
import { Session } from '../shell/session';

type RoleCard = {
  readonly link: readonly unknown[];
  readonly role: string;
  readonly name: string;
  readonly detail: string;
};

/** A card for each place that the reader oversees or manages. */
@Component({
  selector: 'vk-role-cards',
  imports: [RouterLink],
  template: `
    <section class="stack">
      <h2>{{ language.texts().start.roles }}</h2>
      <div class="columns">
        @for (card of cards(); track card.link) {
          <a class="card stack stack-tight" [routerLink]="card.link">
            <span class="soft small">{{ card.role }}</span>
            <strong>{{ card.name }}</strong>
            <span>{{ card.detail }}</span>
          </a>
        }
      </div>
    </section>
  `,
  styles: `
    a {
      color: var(--ink);
      text-decoration: none;
    }
    a:hover {
      border-color: var(--brand);
    }
    strong {
      font-size: 1.125rem;
      color: var(--brand);
      text-decoration: underline;
      text-underline-offset: 0.18em;
    }
  `,
})
export class RoleCards {
  protected readonly language = inject(Language);
  private readonly session = inject(Session);
  protected readonly cards = computed((): readonly RoleCard[] => {
    const texts = this.language.texts().start;
    const boards = this.session.boards().map((board) => ({
      link: ['/besturen', board.organisationId],
      role: texts.boardRole,
      name: board.organisationName ?? '',
      detail: texts.boardDetail,
    }));
    const partnerships = this.session.partnerships().map((partnership) => ({
      link: ['/samenwerkingsverbanden', partnership.organisationId],
      role: texts.partnershipRole,
      name: partnership.organisationName ?? '',
      detail: texts.partnershipDetail,
    }));
    const desks = this.session.desks().map((desk) => ({
      link: ['/landelijk', desk.organisationId],
      role: texts.deskRole,
      name: desk.organisationName ?? '',
      detail: texts.deskDetail,
    }));
    const { start: asGuest } = this.language.texts().guests;
    const guest = {
      link: ['/te-gast'],
      role: asGuest.role,
      name: asGuest.name,
      detail: asGuest.detail,
    };
    const register = {
      link: ['/beheer/register'],
      role: texts.administratorRole,
      name: texts.administratorName,
      detail: texts.administratorDetail,
    };
    return [
      ...boards,
      ...partnerships,
      ...desks,
      ...(this.session.isGuest() ? [guest] : []),
      ...(this.session.isAdministrator() ? [register] : []),
    ];
  });
}
