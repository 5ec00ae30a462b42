import { Component, input, model, output } from '@angular/core';
import type { Conversation } from '@verankerd/contract';
import { ConversationCard } from './conversation-card';
import type { Party } from './party';

/** Conversations below each other, of which one at a time is being written in. */
@Component({
  selector: 'vk-conversation-list',
  imports: [ConversationCard],
  template: `
    <ul>
      @for (each of conversations(); track each.id) {
        <li>
          <vk-conversation-card
            [conversation]="each"
            [party]="party()"
            [(openId)]="openId"
            (replied)="replied.emit($event)"
          />
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    ul {
      display: grid;
      gap: 1rem;
      padding: 0;
      list-style: none;
    }
    li {
      min-width: 0;
    }
  `,
})
export class ConversationList {
  readonly conversations = input.required<readonly Conversation[]>();
  readonly party = input.required<Party>();
  readonly openId = model<string>();
  /** What was said, in a sentence for the status of the page. */
  readonly replied = output<string>();
}
