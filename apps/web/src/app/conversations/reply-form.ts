import { Component, computed, inject, input, output, signal } from '@angular/core';
import { replyAsBoard, replyAsSchool, type Conversation } from '@verankerd/contract';
import { replyText, type ConversationReply } from '@verankerd/domain';
import { checkBody } from '../kit/check-body';
import { FormFrame } from '../kit/form-frame';
import { FormSending } from '../kit/form-sending';
import { TextField } from '../kit/text-field';
import { Language } from '../shell/language';
import { ConversationCalls } from './conversation-calls';
import type { Party } from './party';

/** The form in which one of the parties says something in a conversation. */
@Component({
  selector: 'vk-reply-form',
  imports: [FormFrame, TextField],
  template: `
    @let texts = language.texts().conversations.reply;
    <vk-form-frame
      [sending]="sending"
      [fields]="['text']"
      [action]="texts.send[kind()]"
      [isCard]="false"
      (submitted)="send()"
      (closed)="closed.emit()"
    >
      @if (kind() === 'CLOSED') {
        <p>{{ conversation().kind === 'QUESTION' ? texts.closeQuestion : texts.closeOffer }}</p>
      } @else {
        <vk-text-field
          kind="LONG"
          field="text"
          [label]="texts.text[kind()]"
          [required]="isRequired()"
          [failure]="sending.failure()"
          [value]="text()"
          (valueChange)="write($event)"
        />
      }
    </vk-form-frame>
  `,
})
export class ReplyForm {
  readonly conversation = input.required<Conversation>();
  readonly party = input.required<Party>();
  readonly kind = input.required<ConversationReply>();
  /** It was said, and this is how the conversation stands since. */
  readonly said = output<Conversation>();
  readonly closed = output();

  protected readonly language = inject(Language);
  protected readonly text = signal('');
  protected readonly isRequired = computed(() => replyText(this.kind()) === 'REQUIRED');
  protected readonly sending = new FormSending();
  private readonly calls = inject(ConversationCalls);

  protected write(text: string): void {
    this.text.set(text);
    this.sending.touch();
  }

  protected async send(): Promise<void> {
    const kind = this.kind();
    const route = this.party().kind === 'SCHOOL' ? replyAsSchool : replyAsBoard;
    const body = kind === 'CLOSED' ? { kind } : { kind, text: this.text() };
    await this.sending.send(checkBody(route, body, this.language.texts()), async () => {
      this.said.emit(await this.calls.reply(this.party(), this.conversation(), kind, this.text()));
    });
  }
}
