import { Component, inject, input, signal } from '@angular/core';
import { readHistory } from '@verankerd/contract';
import type { SchoolYear } from '@verankerd/domain';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { EventList } from './event-list';

let sequence = 0;

/** Who changed one field, what and when: asked for when the reader opens it, and again after each save. */
@Component({
  selector: 'vk-field-history',
  imports: [EventList, ResourceView],
  template: `
    @let texts = language.texts().audit.field;
    <button
      class="button button-quiet no-print"
      type="button"
      [attr.aria-expanded]="isOpen()"
      [attr.aria-controls]="id"
      [attr.aria-label]="texts.showOf(of())"
      (click)="isOpen.set(!isOpen())"
    >
      {{ texts.show }}
    </button>
    <div [id]="id" [hidden]="!isOpen()">
      @if (isOpen()) {
        <vk-resource-view [resource]="history">
          <ng-template>
            @if (history.value()?.events; as events) {
              @if (events.length > 0) {
                <vk-event-list [events]="events" />
              } @else {
                <p class="soft">{{ texts.none }}</p>
              }
            }
          </ng-template>
        </vk-resource-view>
      }
    </div>
  `,
  styles: `
    :host {
      display: contents;
    }
    div {
      order: 1;
      flex: 1 0 100%;
      padding: 0.5rem 0.625rem;
    }
  `,
})
export class FieldHistory {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  /** Key of the aspect or question, or id of the milestone. */
  readonly subject = input.required<string>();
  /** What the field is called, for readers who do not see where the button stands. */
  readonly of = input.required<string>();
  /** Changes with each save, so that an open history follows. */
  readonly version = input.required<unknown>();
  readonly schoolYear = input<SchoolYear>();

  protected readonly language = inject(Language);
  protected readonly id = `geschiedenis-${(sequence += 1)}`;
  protected readonly isOpen = signal(false);
  private readonly api = inject(ApiClient);

  protected readonly history = this.api.resource(readHistory, () => {
    if (!this.isOpen()) return undefined;
    this.version();
    return {
      params: { schoolId: this.schoolId(), choiceId: this.choiceId() },
      query: { subject: this.subject(), schoolYear: this.schoolYear(), limit: 50 },
    };
  });
}
