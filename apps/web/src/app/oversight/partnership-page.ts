import { Component, input } from '@angular/core';
import { readPartnershipMatrix } from '@verankerd/contract';
import { HandedInReviews } from '../reviews/reviews-door';
import { matrixSource } from './matrix/matrix-source';
import { MatrixView } from './matrix/matrix-view';
import { yearInAddress } from './year-in-address';

/** Which schools of the partnership need attention, as far as they share it. */
@Component({
  selector: 'vk-partnership-page',
  imports: [HandedInReviews, MatrixView],
  template: `
    <main class="page page-wide" id="inhoud">
      <vk-matrix-view
        [source]="source"
        overseer="partnership"
        [base]="['/samenwerkingsverbanden', partnershipId()]"
      />
      @if (source.latest()) {
        <vk-handed-in-reviews
          [partnershipId]="partnershipId()"
          [schoolYear]="yearInAddress(schooljaar())"
        />
      }
    </main>
  `,
})
export class PartnershipPage {
  readonly partnershipId = input.required<string>();
  /** School year in the address. */
  readonly schooljaar = input<string>();

  protected readonly yearInAddress = yearInAddress;
  protected readonly source = matrixSource(readPartnershipMatrix, () => ({
    partnershipId: this.partnershipId(),
  }));
}
