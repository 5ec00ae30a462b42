import { afterNextRender, DestroyRef, ElementRef, inject, signal } from '@angular/core';
import { failureOf, type ApiFailure } from '../shell/api-client';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { UnsavedWork } from '../shell/unsaved-work';
import { fieldSentence } from './field-error';

/**
 * How a form that opens in place is filled in and sent: its first field has the focus, what was typed is not left
 * without a question, the same request is never carried out twice, and after a refusal the wrong field has the focus.
 * Make it in a field of the component of the form.
 */
export class FormSending {
  /** Why the form was not sent; nothing when it was, or was not tried yet. */
  readonly failure = signal<ApiFailure | undefined>(undefined);
  readonly isBusy = signal(false);

  private readonly unsaved = inject(UnsavedWork);
  private readonly form = Symbol('form');
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private idempotencyKey = newIdempotencyKey();

  constructor() {
    afterNextRender(() => this.focusOn('input'));
    inject(DestroyRef).onDestroy(() => this.unsaved.release(this.form));
  }

  /** What is wrong with a field, in words; nothing when nothing is. */
  wrong(field: string): string | undefined {
    return fieldSentence(this.failure(), field);
  }

  /** Something was filled in: what is sent next is another request than the one before. */
  touch(): void {
    this.idempotencyKey = newIdempotencyKey();
    this.unsaved.hold(this.form);
  }

  /**
   * Sends what was filled in, unless something is wrong with it, or it is on its way already.
   * @param faults what is wrong with it, as far as can be known here
   * @param save sends it; throws what the server refuses
   * @returns whether it was sent
   */
  async send(
    faults: ApiFailure | undefined,
    save: (idempotencyKey: string) => Promise<unknown>,
  ): Promise<boolean> {
    if (this.isBusy()) return false;
    this.failure.set(faults);
    if (faults) {
      this.focusOnWrongField();
      return false;
    }
    this.isBusy.set(true);
    try {
      await save(this.idempotencyKey);
      this.unsaved.release(this.form);
      return true;
    } catch (error) {
      this.failure.set(failureOf(error));
      this.focusOnWrongField();
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }

  private focusOnWrongField(): void {
    setTimeout(() => this.focusOn('[aria-invalid]'));
  }

  private focusOn(selector: string): void {
    this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
  }
}
