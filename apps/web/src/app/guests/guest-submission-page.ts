import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readGuestSubmission } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { ResourceView } from '../kit/resource-view';
import { SubmissionReport } from '../oversight/oversight-door';
import { ApiClient, failureOf } from '../shell/api-client';
import { Language } from '../shell/language';

/** What a school handed in for a choice of which the reader is a guest, as its board reads it. */
@Component({
  selector: 'vk-guest-submission-page',
  imports: [ResourceView, RouterLink, SubmissionReport],
  template: `
    @let texts = language.texts().guests;
    <main class="page" id="inhoud">
      @if (isGone()) {
        <div class="page-head">
          <h1>{{ texts.gone }}</h1>
        </div>
        <p role="alert">{{ texts.goneDetail }}</p>
        <p>
          <a class="button" routerLink="/te-gast">{{ texts.toStart }}</a>
        </p>
      } @else {
        <vk-resource-view [resource]="submission">
          <ng-template>
            @if (submission.value(); as shown) {
              <vk-submission-report [submission]="shown" [back]="['/te-gast']" />
            }
          </ng-template>
        </vk-resource-view>
      }
    </main>
  `,
})
export class GuestSubmissionPage {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly schoolYear = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly submission = inject(ApiClient).resource(readGuestSubmission, () => ({
    params: {
      schoolId: this.schoolId(),
      choiceId: this.choiceId(),
      schoolYear: schoolYear(this.schoolYear()),
    },
  }));
  /** Access is over, or was never given: the page says where to find what can be read. */
  protected readonly isGone = computed(() => {
    const error = this.submission.error();
    return error !== undefined && failureOf(error.cause ?? error).problem?.status === 404;
  });
}
