import { Component, computed, inject, input, output, signal } from '@angular/core';
import { writeAsBoard, type Conversation } from '@verankerd/contract';
import { questionKeys, type ConversationKind, type PlainDate } from '@verankerd/domain';
import { checkBody } from '../kit/check-body';
import { FormFrame } from '../kit/form-frame';
import { FormSending } from '../kit/form-sending';
import { questionOptions } from '../kit/question-options';
import { RadioField } from '../kit/radio-field';
import { SelectField } from '../kit/select-field';
import { TextField } from '../kit/text-field';
import { Language } from '../shell/language';
import { ConversationCalls, type AboutChoice, type NewConversation } from './conversation-calls';
import type { OverseerParty } from './party';

const kinds = ['QUESTION', 'SUPPORT_OFFER', 'NOTE'] as const satisfies readonly ConversationKind[];

const fields = ['text', 'offeredUntil'] as const;

/** The form in which an overseer asks a school something, offers it help, or keeps a note for itself. */
@Component({
  selector: 'vk-write-form',
  imports: [FormFrame, RadioField, SelectField, TextField],
  templateUrl: './write-form.html',
})
export class WriteForm {
  readonly party = input.required<OverseerParty>();
  readonly about = input.required<AboutChoice>();
  /** What was written. */
  readonly written = output<Conversation>();
  readonly closed = output();

  protected readonly language = inject(Language);
  protected readonly fields = fields;
  protected readonly kind = signal<ConversationKind>('QUESTION');
  protected readonly question = signal('');
  protected readonly text = signal('');
  protected readonly offeredUntil = signal('');
  protected readonly sending = new FormSending();
  protected readonly kindOptions = computed(() => {
    const words = this.language.texts().conversations.write.kinds;
    return kinds.map((value) => ({ value, ...words[value] }));
  });
  protected readonly questionOptions = computed(() => questionOptions(this.language));
  private readonly calls = inject(ConversationCalls);

  protected choose(value: string): void {
    this.kind.set(kinds.find((kind) => kind === value) ?? 'QUESTION');
    this.sending.failure.set(undefined);
    this.sending.touch();
  }

  protected async send(): Promise<void> {
    const body = this.body();
    await this.sending.send(
      checkBody(writeAsBoard, body, this.language.texts()),
      async (idempotencyKey) => {
        this.written.emit(await this.calls.write(this.party(), this.about(), body, idempotencyKey));
      },
    );
  }

  private body(): NewConversation {
    const kind = this.kind();
    const question = questionKeys.find((key) => key === this.question()) ?? null;
    const said = { question, text: this.text() };
    return kind === 'SUPPORT_OFFER'
      ? { kind, ...said, offeredUntil: this.offeredUntil() as PlainDate }
      : { kind, ...said };
  }
}
