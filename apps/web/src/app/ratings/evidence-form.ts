import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { addEvidence, webAddress } from '@verankerd/contract';
import type { PlainDate } from '@verankerd/domain';
import { checkBody, failureOfFields } from '../kit/check-body';
import { FieldError } from '../kit/field-error';
import { FormSending } from '../kit/form-sending';
import type { ApiFailure } from '../shell/api-client';
import { Language } from '../shell/language';
import type { NewEvidence } from './choice-year';

let sequence = 0;

/** A link or a short text to add as evidence, with its date. */
@Component({
  selector: 'vk-evidence-form',
  imports: [FieldError],
  templateUrl: './evidence-form.html',
  styleUrl: './evidence-form.css',
})
export class EvidenceForm {
  readonly today = input.required<PlainDate>();
  /** Sends what was filled in; throws what the server refuses. */
  readonly save = input.required<(added: NewEvidence, idempotencyKey: string) => Promise<void>>();
  /** The reader is done with the form, or let it go. */
  readonly closed = output();

  protected readonly id = `onderbouwing-${(sequence += 1)}`;
  protected readonly language = inject(Language);
  protected readonly kinds = ['LINK', 'TEXT'] as const;
  protected readonly kind = signal<NewEvidence['kind']>('LINK');
  protected readonly content = signal('');
  protected readonly datedOn = linkedSignal<string>(() => this.today());
  protected readonly sending = new FormSending();
  protected readonly notice = computed(() => {
    const failure = this.sending.failure();
    if (!failure || failure.problem?.errors?.length) return undefined;
    const { shell } = this.language.texts();
    return `${shell.notSent}. ${failure.problem?.detail ?? shell.unreachable.detail}`;
  });

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const added: NewEvidence = {
      kind: this.kind(),
      content: this.content(),
      // An empty date is told beside its field by the check that follows.
      datedOn: this.datedOn() as PlainDate,
    };
    const isSent = await this.sending.send(this.faultsOf(added), (key) => this.save()(added, key));
    if (isSent) this.closed.emit();
  }

  private faultsOf(added: NewEvidence): ApiFailure | undefined {
    const texts = this.language.texts();
    const isNoLink = added.kind === 'LINK' && !webAddress.safeParse(added.content).success;
    return (
      checkBody(addEvidence, { ...added, datedOn: added.datedOn || undefined }, texts) ??
      failureOfFields(isNoLink ? [{ pointer: '/body/content', code: 'not-a-link' }] : [], texts)
    );
  }
}
