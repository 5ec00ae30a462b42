import { Component, computed, inject, input, output, signal } from '@angular/core';
import {
  type listChoices,
  markGoodPractice,
  type AnswerOf,
  type GoodPractice,
} from '@verankerd/contract';
import { roles1 } from '@verankerd/content';
import { milestoneOwners, type MilestoneOwner, type QuestionKey } from '@verankerd/domain';
import { checkBody } from '../kit/check-body';
import { FormFrame } from '../kit/form-frame';
import { FormSending } from '../kit/form-sending';
import { questionOptions } from '../kit/question-options';
import { SelectField } from '../kit/select-field';
import { TextField } from '../kit/text-field';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';

const fields = ['choiceId', 'question', 'title', 'text', 'contactRole'] as const;

/** The form in which the leader of a school shares what works. */
@Component({
  selector: 'vk-mark-form',
  imports: [FormFrame, SelectField, TextField],
  templateUrl: './mark-form.html',
})
export class MarkForm {
  readonly schoolId = input.required<string>();
  readonly choices = input.required<AnswerOf<typeof listChoices>['choices']>();
  /** It is shared. */
  readonly marked = output<GoodPractice>();
  readonly closed = output();

  protected readonly language = inject(Language);
  protected readonly fields = fields;
  protected readonly choiceId = signal('');
  protected readonly question = signal('');
  protected readonly title = signal('');
  protected readonly text = signal('');
  protected readonly contactRole = signal<string>('WELLBEING_COORDINATOR' satisfies MilestoneOwner);
  protected readonly sending = new FormSending();
  protected readonly choiceOptions = computed(() =>
    this.choices().map(({ id, intervention }) => ({ value: id, label: intervention.name })),
  );
  protected readonly questionOptions = computed(() => questionOptions(this.language));
  protected readonly roleOptions = computed(() =>
    milestoneOwners.map((value) => ({
      value,
      label: this.language.read(roles1.roles[value].label),
    })),
  );
  private readonly api = inject(ApiClient);

  protected async send(): Promise<void> {
    const body = {
      choiceId: this.choiceId(),
      question: this.question() as QuestionKey,
      title: this.title(),
      text: this.text(),
      contactRole: milestoneOwners.find((role) => role === this.contactRole()) ?? 'SCHOOL_LEADER',
    };
    await this.sending.send(
      // Nothing chosen is left out, so that the field is told to be required.
      checkBody(
        markGoodPractice,
        {
          ...body,
          choiceId: body.choiceId || undefined,
          question: this.question() || undefined,
        },
        this.language.texts(),
      ),
      async (idempotencyKey) => {
        const params = { schoolId: this.schoolId() };
        this.marked.emit(await this.api.call(markGoodPractice, { params, body, idempotencyKey }));
      },
    );
  }
}
