import { Component, inject, input } from '@angular/core';
import { readBoardSubmission } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { ChoiceConversations } from '../conversations/conversations-door';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { SubmissionReport } from './submission-report';

/** What a school of the board handed in for a choice and school year. */
@Component({
  selector: 'vk-board-submission-page',
  imports: [ChoiceConversations, ResourceView, SubmissionReport],
  template: `
    <main class="page" id="inhoud">
      <vk-resource-view [resource]="submission">
        <ng-template>
          @if (submission.value(); as shown) {
            <vk-submission-report [submission]="shown" [back]="['/besturen', boardId()]" />
            <vk-choice-conversations
              [party]="{ kind: 'BOARD', id: boardId() }"
              [schoolId]="schoolId()"
              [choiceId]="choiceId()"
              [schoolYear]="schoolYear()"
            />
          }
        </ng-template>
      </vk-resource-view>
    </main>
  `,
})
export class BoardSubmissionPage {
  readonly boardId = input.required<string>();
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly schoolYear = input.required<string>();

  protected readonly submission = inject(ApiClient).resource(readBoardSubmission, () => ({
    params: {
      boardId: this.boardId(),
      schoolId: this.schoolId(),
      choiceId: this.choiceId(),
      schoolYear: schoolYear(this.schoolYear()),
    },
  }));
}
