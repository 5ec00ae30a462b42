import { Component, inject, input } from '@angular/core';
import { readNationalSubmission } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { SubmissionReport } from './submission-report';

/** What a school that shares with the national desk handed in for a choice and school year. */
@Component({
  selector: 'vk-desk-submission-page',
  imports: [ResourceView, SubmissionReport],
  template: `
    <main class="page" id="inhoud">
      <vk-resource-view [resource]="submission">
        <ng-template>
          @if (submission.value(); as shown) {
            <vk-submission-report [submission]="shown" [back]="['/landelijk', deskId()]" />
          }
        </ng-template>
      </vk-resource-view>
    </main>
  `,
})
export class DeskSubmissionPage {
  readonly deskId = input.required<string>();
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly schoolYear = input.required<string>();

  protected readonly submission = inject(ApiClient).resource(readNationalSubmission, () => ({
    params: {
      deskId: this.deskId(),
      schoolId: this.schoolId(),
      choiceId: this.choiceId(),
      schoolYear: schoolYear(this.schoolYear()),
    },
  }));
}
