import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { addEvidence, webAddress } from '@verankerd/contract';
import type { PlainDate } from '@verankerd/domain';
import { checkBody, failureOfFields } from '../kit/check-body';
import { FieldError, fieldSentence } from '../kit/field-error';
import { failureOf, type ApiFailure } from '../shell/api-client';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { Language } from '../shell/language';
import { UnsavedWork } from '../shell/unsaved-work';
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
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly notice = computed(() => {
    const failure = this.failure();
    if (!failure || failure.problem?.errors?.length) return undefined;
    const { shell } = this.language.texts();
    return `${shell.notSent}. ${failure.problem?.detail ?? shell.unreachable.detail}`;
  });

  private readonly unsaved = inject(UnsavedWork);
  private readonly unsavedForm = Symbol(this.id);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private idempotencyKey = newIdempotencyKey();

  constructor() {
    afterNextRender(() => this.focusOn('input'));
    inject(DestroyRef).onDestroy(() => this.unsaved.release(this.unsavedForm));
  }

  protected wrong(field: string): string | undefined {
    return fieldSentence(this.failure(), field);
  }

  /** Something was filled in: what is sent next is another request than the one before. */
  protected touch(): void {
    this.idempotencyKey = newIdempotencyKey();
    this.unsaved.hold(this.unsavedForm);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isBusy()) return;
    const added: NewEvidence = {
      kind: this.kind(),
      content: this.content(),
      // An empty date is told beside its field by the check that follows.
      datedOn: this.datedOn() as PlainDate,
    };
    this.failure.set(this.faultsOf(added));
    if (this.failure()) return this.focusOnWrongField();
    this.isBusy.set(true);
    try {
      await this.save()(added, this.idempotencyKey);
      this.unsaved.release(this.unsavedForm);
      this.closed.emit();
    } catch (error) {
      this.failure.set(failureOf(error));
      this.focusOnWrongField();
    } finally {
      this.isBusy.set(false);
    }
  }

  private faultsOf(added: NewEvidence): ApiFailure | undefined {
    const texts = this.language.texts();
    const isNoLink = added.kind === 'LINK' && !webAddress.safeParse(added.content).success;
    return (
      checkBody(addEvidence, { ...added, datedOn: added.datedOn || undefined }, texts) ??
      failureOfFields(isNoLink ? [{ pointer: '/body/content', code: 'not-a-link' }] : [], texts)
    );
  }

  private focusOnWrongField(): void {
    setTimeout(() => this.focusOn('[aria-invalid]'));
  }

  private focusOn(selector: string): void {
    this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
  }
}
