import { Component, computed, inject, input } from '@angular/core';
import { readBoardOversight } from '@verankerd/contract';
import { isSchoolYear } from '@verankerd/domain';
import { ResourceView } from '../kit/resource-view';
import { HandedInReviews } from '../reviews/reviews-door';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { Overview } from './overview';

/** Which schools of the board need attention: the seven questions of a school year. */
@Component({
  selector: 'vk-board-page',
  imports: [HandedInReviews, Overview, ResourceView],
  template: `
    <main class="page page-wide" id="inhoud">
      <vk-resource-view [resource]="oversight">
        <ng-template>
          @if (oversight.value(); as shown) {
            <vk-overview
              [oversight]="shown"
              [kicker]="language.texts().oversight.boardKicker"
              [rule]="language.texts().oversight.boardRule"
              [base]="['/besturen', boardId()]"
              [onlyAttention]="aandacht() === 'ja'"
            />
            <vk-handed-in-reviews [boardId]="boardId()" [schoolYear]="shown.schoolYear" />
          }
        </ng-template>
      </vk-resource-view>
    </main>
  `,
})
export class BoardPage {
  readonly boardId = input.required<string>();
  /** School year in the address. */
  readonly schooljaar = input<string>();
  /** Whether only schools that need attention are shown: `ja`. */
  readonly aandacht = input<string>();

  protected readonly language = inject(Language);
  private readonly year = computed(() => yearInAddress(this.schooljaar()));
  protected readonly oversight = inject(ApiClient).resource(readBoardOversight, () => ({
    params: { boardId: this.boardId() },
    query: this.year(),
  }));
}

/** The school year that an address asks for; this year when it names none, or nonsense. */
export function yearInAddress(text: string | undefined) {
  return text !== undefined && isSchoolYear(text) ? { schoolYear: text } : {};
}
