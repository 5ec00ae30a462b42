import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { listChoices, listGuests, type GuestAccess } from '@verankerd/contract';
import { ListCard } from '../kit/list-card';
import { ResourceView } from '../kit/resource-view';
import { SchoolLink, SchoolNavigation } from '../organisations/organisations-door';
import { ApiClient } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { EarlierGuests } from './earlier-guests';
import { InviteForm } from './invite-form';
import { RevokeDialog } from './revoke-dialog';

/** Which advisers from outside read along with which choice of a school, until when, and exactly what they see. */
@Component({
  selector: 'vk-guests-page',
  imports: [
    ListCard,
    EarlierGuests,
    InviteForm,
    ResourceView,
    RevokeDialog,
    SchoolLink,
    SchoolNavigation,
  ],
  templateUrl: './guests-page.html',
  styles: `
    .guests {
      display: grid;
      gap: 1rem;
      padding: 0;
      list-style: none;
    }
    .card h3 {
      overflow-wrap: anywhere;
    }
    section ul:not(.guests) {
      display: grid;
      gap: 0.375rem;
    }
  `,
})
export class GuestsPage {
  readonly schoolId = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly message = signal('');
  protected readonly isInviting = signal(false);
  protected readonly asked = signal<GuestAccess | undefined>(undefined);
  private readonly api = inject(ApiClient);
  protected readonly found = this.api.resource(listGuests, () => ({
    params: { schoolId: this.schoolId() },
  }));
  private readonly chosen = this.api.resource(listChoices, () => ({
    params: { schoolId: this.schoolId() },
    query: {},
  }));
  protected readonly choices = computed(() =>
    this.chosen.hasValue() ? this.chosen.value()?.choices : undefined,
  );
  private readonly guests = computed(() =>
    this.found.hasValue() ? (this.found.value()?.guests ?? []) : [],
  );
  protected readonly running = computed(() =>
    this.guests().filter(({ state }) => state === 'RUNNING'),
  );
  protected readonly earlier = computed(() =>
    this.guests().filter(({ state }) => state !== 'RUNNING'),
  );
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  protected invited({ email, validUntil }: GuestAccess): void {
    this.stopInviting();
    this.changed(this.language.texts().guests.given(email, this.formats.date(validUntil)));
  }

  protected stopInviting(): void {
    this.isInviting.set(false);
    this.heading()?.nativeElement.focus();
  }

  protected revoked({ email }: GuestAccess): void {
    this.asked.set(undefined);
    this.heading()?.nativeElement.focus();
    this.changed(this.language.texts().guests.revoked(email));
  }

  private changed(sentence: string): void {
    this.message.set(sentence);
    this.found.reload();
  }
}
