import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FrozenReview } from '@verankerd/contract';
import { Language } from '../shell/language';
import { ProofPanel } from './proof-panel';
import { ReadingHead } from './reading-head';
import { ReviewReport } from './review-report';
import { ViewSwitch } from './view-switch';

/** A review that was handed in, as whoever oversees the school reads it. */
@Component({
  selector: 'vk-overseen-review',
  imports: [ProofPanel, ReadingHead, ReviewReport, RouterLink, ViewSwitch],
  template: `
    @let texts = language.texts().reviews;
    @let shown = review();
    <vk-reading-head [snapshot]="shown.snapshot" />
    @if (shown.edition.reopened) {
      <p class="notice notice-attention">{{ texts.board.reopenedSince }}</p>
    }
    <vk-view-switch [isWhole]="isWhole()">
      <ng-content select="a" />
    </vk-view-switch>
    <ng-content />
    <vk-review-report [snapshot]="shown.snapshot" [isWhole]="isWhole()" />
    <vk-proof-panel [snapshot]="shown.snapshot" [edition]="shown.edition" />
    @if (shown.editions.length > 1) {
      <nav class="row no-print" [attr.aria-label]="texts.reading.otherEditions">
        @for (edition of shown.editions; track edition) {
          @if (edition !== shown.snapshot.number) {
            <a
              class="button"
              [routerLink]="[]"
              [queryParams]="{ versie: edition }"
              queryParamsHandling="merge"
              >{{ texts.frozen.edition(edition) }}</a
            >
          }
        }
      </nav>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 1.5rem;
      min-width: 0;
    }
    @media print {
      :host {
        display: block;
      }
    }
  `,
})
export class OverseenReview {
  readonly review = input.required<FrozenReview>();
  readonly isWhole = input.required<boolean>();

  protected readonly language = inject(Language);
}
