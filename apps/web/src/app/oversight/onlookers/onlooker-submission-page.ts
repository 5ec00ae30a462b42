import { Component, computed, inject, input } from '@angular/core';
import { listOnlookers, readOnlookerSubmission } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { ResourceView } from '../../kit/resource-view';
import { ApiClient } from '../../shell/api-client';
import { Language } from '../../shell/language';
import { SubmissionReport } from '../submission-report';

/** What the school handed in for a choice and school year, as an onlooker opens it. */
@Component({
  selector: 'vk-onlooker-submission-page',
  imports: [ResourceView, SubmissionReport],
  template: `
    <main class="page" id="inhoud">
      <vk-resource-view [resource]="submission">
        <ng-template>
          @if (submission.value(); as shown) {
            @if (name(); as who) {
              <p class="notice">
                <strong>{{ language.texts().onlookers.submission(who) }}</strong>
              </p>
            }
            <vk-submission-report [submission]="shown" [back]="back()" />
          }
        </ng-template>
      </vk-resource-view>
    </main>
  `,
})
export class OnlookerSubmissionPage {
  readonly schoolId = input.required<string>();
  readonly onlookerId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly schoolYear = input.required<string>();

  protected readonly language = inject(Language);
  private readonly api = inject(ApiClient);
  protected readonly submission = this.api.resource(readOnlookerSubmission, () => ({
    params: {
      schoolId: this.schoolId(),
      onlookerId: this.onlookerId(),
      choiceId: this.choiceId(),
      schoolYear: schoolYear(this.schoolYear()),
    },
  }));
  private readonly all = this.api.resource(listOnlookers, () => ({
    params: { schoolId: this.schoolId() },
  }));
  protected readonly name = computed(() => {
    const onlookers = this.all.hasValue() ? this.all.value().onlookers : [];
    return onlookers.find(({ id }) => id === this.onlookerId())?.name;
  });
  protected readonly back = computed(() => [
    '/scholen',
    this.schoolId(),
    'delen',
    'wat-anderen-zien',
    this.onlookerId(),
  ]);
}
