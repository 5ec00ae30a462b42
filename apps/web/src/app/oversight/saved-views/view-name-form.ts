import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { renameSavedView } from '@verankerd/contract';
import { checkBody } from '../../kit/check-body';
import { FormFrame } from '../../kit/form-frame';
import { FormSending } from '../../kit/form-sending';
import { TextField } from '../../kit/text-field';
import { Language } from '../../shell/language';

/** Asks for the name of a view: of one to keep, or a new name of one that is kept. */
@Component({
  selector: 'vk-view-name-form',
  imports: [FormFrame, TextField],
  template: `
    @let texts = language.texts().savedViews;
    <vk-form-frame
      [sending]="sending"
      [fields]="['name']"
      [action]="action()"
      (submitted)="send()"
      (closed)="closed.emit()"
    >
      <vk-text-field
        field="name"
        [label]="texts.name"
        [help]="texts.nameHelp"
        [required]="true"
        [failure]="sending.failure()"
        [(value)]="name"
        (valueChange)="sending.touch()"
      />
    </vk-form-frame>
  `,
})
export class ViewNameForm {
  /** The name as it is now. */
  readonly current = input('');
  /** What its button says. */
  readonly action = input.required<string>();
  /** Sends the name; throws what the server refuses. */
  readonly save = input.required<(name: string, idempotencyKey: string) => Promise<unknown>>();
  /** The reader is done: sent it, or thought better of it. */
  readonly closed = output();

  protected readonly language = inject(Language);
  protected readonly sending = new FormSending();
  /** What was typed stays, also when the view got another name meanwhile. */
  protected readonly name = linkedSignal<string, string>({
    source: this.current,
    computation: (current, typed) => typed?.value ?? current,
  });

  protected async send(): Promise<void> {
    const faults = checkBody(renameSavedView, { name: this.name() }, this.language.texts());
    if (await this.sending.send(faults, (key) => this.save()(this.name().trim(), key)))
      this.closed.emit();
  }
}
