import { Component, inject, input } from '@angular/core';
import type { GuestAccess } from '@verankerd/contract';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';

/** Who read along before, from when, and how it ended. */
@Component({
  selector: 'vk-earlier-guests',
  template: `
    @let texts = language.texts().guests;
    <section class="stack" aria-labelledby="eerder">
      <h2 id="eerder">{{ texts.earlier }}</h2>
      <div class="table-frame" tabindex="0" role="region" aria-labelledby="eerder">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ texts.who }}</th>
              <th scope="col">{{ texts.which }}</th>
              <th scope="col">{{ texts.from }}</th>
              <th scope="col">{{ texts.to }}</th>
            </tr>
          </thead>
          <tbody>
            @for (guest of guests(); track guest.id) {
              <tr>
                <th scope="row">{{ guest.email }}</th>
                <td>{{ guest.interventionName }}</td>
                <td>{{ texts.byOn(guest.granted.by, formats.moment(guest.granted.at)) }}</td>
                <td>{{ endOf(guest) }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    </section>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    tbody th {
      font-weight: 400;
    }
    table {
      min-width: 44rem;
    }
  `,
})
export class EarlierGuests {
  readonly guests = input.required<readonly GuestAccess[]>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);

  protected endOf({ revoked, validUntil }: GuestAccess): string {
    const texts = this.language.texts().guests;
    return revoked
      ? texts.revokedOn(revoked.by, this.formats.moment(revoked.at))
      : texts.endedOn(this.formats.date(validUntil));
  }
}
