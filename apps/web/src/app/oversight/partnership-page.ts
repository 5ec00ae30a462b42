import { Component, computed, inject, input } from '@angular/core';
import { readPartnershipOversight } from '@verankerd/contract';
import { ResourceView } from '../kit/resource-view';
import { HandedInReviews } from '../reviews/reviews-door';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { yearInAddress } from './board-page';
import { Overview } from './overview';

/** Which schools of the partnership need attention, as far as they share it. */
@Component({
  selector: 'vk-partnership-page',
  imports: [HandedInReviews, Overview, ResourceView],
  template: `
    <main class="page page-wide" id="inhoud">
      <vk-resource-view [resource]="oversight">
        <ng-template>
          @if (oversight.value(); as shown) {
            <vk-overview
              [oversight]="shown"
              [kicker]="language.texts().oversight.partnershipKicker"
              [rule]="language.texts().oversight.partnershipRule"
              [base]="['/samenwerkingsverbanden', partnershipId()]"
              [onlyAttention]="aandacht() === 'ja'"
            />
            <vk-handed-in-reviews
              [partnershipId]="partnershipId()"
              [schoolYear]="shown.schoolYear"
            />
          }
        </ng-template>
      </vk-resource-view>
    </main>
  `,
})
export class PartnershipPage {
  readonly partnershipId = input.required<string>();
  /** School year in the address. */
  readonly schooljaar = input<string>();
  /** Whether only schools that need attention are shown: `ja`. */
  readonly aandacht = input<string>();

  protected readonly language = inject(Language);
  private readonly year = computed(() => yearInAddress(this.schooljaar()));
  protected readonly oversight = inject(ApiClient).resource(readPartnershipOversight, () => ({
    params: { partnershipId: this.partnershipId() },
    query: this.year(),
  }));
}
