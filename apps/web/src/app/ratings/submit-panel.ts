import { Component, computed, inject, input, signal } from '@angular/core';
import { ModalDialog } from '../kit/modal-dialog';
import { failureOf } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { Language } from '../shell/language';
import type { ChoiceYear } from './choice-year';

/** Whether this year was handed in, and handing it in: told beforehand what the board will see. */
@Component({
  selector: 'vk-submit-panel',
  imports: [ModalDialog],
  templateUrl: './submit-panel.html',
  styleUrl: './submit-panel.css',
})
export class SubmitPanel {
  readonly year = input.required<ChoiceYear>();
  readonly intervention = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly isAsking = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly explanation = signal('');
  protected readonly refused = signal('');
  protected readonly hasUnsent = computed(() => this.year().drafts().hasUnsent());
  /** Everything is rated, and the board does not see it yet: handing in is what comes next. */
  protected readonly isReady = computed(() => {
    const { submittedAt, hasChanged } = this.year().submission();
    const { rated, applicable } = this.year().counts();
    return rated === applicable && (submittedAt === null || hasChanged);
  });
  /** The board under which the school fell in this year, by name. */
  protected readonly board = computed(() => {
    const { school } = this.year();
    const held = school.hasValue() ? school.value() : undefined;
    const board = held?.inSchoolYear ? held.inSchoolYear.board : held?.board;
    return board?.name ?? this.language.texts().ratings.submission.board;
  });
  private idempotencyKey = newIdempotencyKey();

  protected ask(): void {
    this.refused.set('');
    this.idempotencyKey = newIdempotencyKey();
    this.isAsking.set(true);
  }

  protected async submit(): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.refused.set('');
    try {
      await this.year().submit(this.explanation(), this.idempotencyKey);
      this.isAsking.set(false);
      this.explanation.set('');
    } catch (error) {
      const { shell } = this.language.texts();
      const told = failureOf(error).problem?.detail ?? shell.unreachable.detail;
      this.refused.set(`${shell.notSent}. ${told}`);
    } finally {
      this.isBusy.set(false);
    }
  }
}
