import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readPartnershipReview } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { OverseenReview } from './overseen-review';

/** A review that a school shares with the partnership. */
@Component({
  selector: 'vk-partnership-review-page',
  imports: [OverseenReview, ResourceView, RouterLink],
  template: `
    <main class="page" id="inhoud">
      <vk-resource-view [resource]="review">
        <ng-template>
          @if (review.value(); as shown) {
            <vk-overseen-review [review]="shown" [isWhole]="isWhole()">
              <a
                class="button"
                [routerLink]="['/samenwerkingsverbanden', partnershipId()]"
                [queryParams]="{ schooljaar: schoolYear() }"
                >{{ language.texts().reviews.board.back }}</a
              >
            </vk-overseen-review>
          }
        </ng-template>
      </vk-resource-view>
    </main>
  `,
})
export class PartnershipReviewPage {
  readonly partnershipId = input.required<string>();
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly schoolYear = input.required<string>();
  /** Number of an earlier version. */
  readonly versie = input<string>();
  /** `alles` for the whole review. */
  readonly weergave = input<string>();

  protected readonly language = inject(Language);
  protected readonly isWhole = computed(() => this.weergave() === 'alles');
  protected readonly review = inject(ApiClient).resource(readPartnershipReview, () => {
    const number = this.versie();
    return {
      params: {
        partnershipId: this.partnershipId(),
        schoolId: this.schoolId(),
        choiceId: this.choiceId(),
        schoolYear: schoolYear(this.schoolYear()),
      },
      query: number === undefined ? {} : { number: Number(number) },
    };
  });
}
