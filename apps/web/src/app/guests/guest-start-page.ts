import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listGuestChoices, type GuestChoice } from '@verankerd/contract';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { Session } from '../shell/session';

/** Where a guest starts: the choices that can be read, until when, and of which access is over. */
@Component({
  selector: 'vk-guest-start-page',
  imports: [ResourceView, RouterLink],
  templateUrl: './guest-start-page.html',
  styles: `
    ul {
      display: grid;
      gap: 0.5rem;
      padding: 0;
      list-style: none;
    }
    .columns {
      align-items: start;
    }
  `,
})
export class GuestStartPage {
  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly session = inject(Session);
  protected readonly found = inject(ApiClient).resource(listGuestChoices, () => ({}));
  private readonly choices = computed(() =>
    this.found.hasValue() ? (this.found.value()?.choices ?? []) : [],
  );
  protected readonly running = computed(() =>
    this.choices().filter(({ state }) => state === 'RUNNING'),
  );
  protected readonly ended = computed(() =>
    this.choices().filter(({ state }) => state !== 'RUNNING'),
  );

  protected schoolOf({ schoolName, schoolPlace }: GuestChoice): string {
    return [schoolName, schoolPlace].filter(Boolean).join(', ');
  }

  protected endOf({ revokedAt, validUntil }: GuestChoice): string {
    const texts = this.language.texts().guests.start;
    return revokedAt === null
      ? texts.expired(this.formats.date(validUntil))
      : texts.revoked(this.formats.moment(revokedAt));
  }
}
