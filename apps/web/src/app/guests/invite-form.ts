import { Component, computed, inject, input, output, signal } from '@angular/core';
import {
  inviteGuest,
  type AnswerOf,
  type GuestAccess,
  type listChoices,
} from '@verankerd/contract';
import { latestGuestDay, type PlainDate } from '@verankerd/domain';
import { checkBody } from '../kit/check-body';
import { FormFrame } from '../kit/form-frame';
import { FormSending } from '../kit/form-sending';
import { SelectField } from '../kit/select-field';
import { TextField } from '../kit/text-field';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';

const fields = ['email', 'choiceId', 'validUntil'] as const;

/** The form in which a school gives an adviser access: who, to what, until when. */
@Component({
  selector: 'vk-invite-form',
  imports: [FormFrame, SelectField, TextField],
  templateUrl: './invite-form.html',
})
export class InviteForm {
  readonly schoolId = input.required<string>();
  readonly choices = input.required<AnswerOf<typeof listChoices>['choices']>();
  readonly today = input.required<PlainDate>();
  /** Access is given. */
  readonly invited = output<GuestAccess>();
  readonly closed = output();

  protected readonly language = inject(Language);
  protected readonly fields = fields;
  protected readonly email = signal('');
  protected readonly choiceId = signal('');
  protected readonly validUntil = signal('');
  protected readonly sending = new FormSending();
  protected readonly latest = computed(() => latestGuestDay(this.today()));
  protected readonly choiceOptions = computed(() =>
    this.choices().map(({ id, intervention }) => ({ value: id, label: intervention.name })),
  );
  private readonly api = inject(ApiClient);

  protected async send(): Promise<void> {
    const body = {
      email: this.email(),
      choiceId: this.choiceId(),
      validUntil: this.validUntil() as PlainDate,
    };
    // What is empty is left out, so that the field is told to be required.
    const filled = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== ''));
    await this.sending.send(
      checkBody(inviteGuest, filled, this.language.texts()),
      async (idempotencyKey) => {
        const params = { schoolId: this.schoolId() };
        this.invited.emit(await this.api.call(inviteGuest, { params, body, idempotencyKey }));
      },
    );
  }
}
