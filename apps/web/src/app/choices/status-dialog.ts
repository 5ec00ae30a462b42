import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  listChoices,
  pauseChoice,
  replaceChoice,
  resumeChoice,
  stopChoice,
  type Choice,
} from '@verankerd/contract';
import type { ChoiceAction } from '@verankerd/domain';
import { checkBody } from '../kit/check-body';
import { focusField } from '../kit/error-summary';
import { ModalDialog } from '../kit/modal-dialog';
import { ProblemNotice } from '../kit/problem-notice';
import { SelectField } from '../kit/select-field';
import { TextField } from '../kit/text-field';
import { ApiClient, type ApiFailure, failureOf } from '../shell/api-client';
import { Language } from '../shell/language';

const routeOf = {
  PAUSE: pauseChoice,
  RESUME: resumeChoice,
  STOP: stopChoice,
  REPLACE: replaceChoice,
} as const satisfies Record<ChoiceAction, unknown>;

/** Asks why a choice is paused, resumed, stopped or replaced, and carries it out. */
@Component({
  selector: 'vk-status-dialog',
  imports: [ModalDialog, ProblemNotice, RouterLink, SelectField, TextField],
  templateUrl: './status-dialog.html',
})
export class StatusDialog {
  readonly choice = input.required<Choice>();
  readonly action = input.required<ChoiceAction>();
  /** The choice as it stands after the action. */
  readonly done = output<Choice>();
  /** Somebody else changed the choice meanwhile: the page reads it again. */
  readonly outdated = output();
  readonly closed = output();

  protected readonly language = inject(Language);
  protected readonly reason = signal('');
  protected readonly replacementId = signal('');
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly isSaving = signal(false);
  private readonly api = inject(ApiClient);
  private readonly dialog = viewChild.required(ModalDialog);

  protected readonly others = this.api.resource(listChoices, () =>
    this.action() === 'REPLACE'
      ? { params: { schoolId: this.choice().schoolId }, query: {} }
      : undefined,
  );
  protected readonly candidates = computed(() =>
    (this.others.value()?.choices ?? [])
      .filter(({ id, status }) => status === 'ACTIVE' && id !== this.choice().id)
      .map(({ id, intervention, startSchoolYear }) => ({
        value: id,
        label: `${intervention.name} (${startSchoolYear})`,
      })),
  );
  protected readonly isImpossible = computed(
    () => this.others.hasValue() && this.candidates().length === 0,
  );

  /** What is wrong and stands beside no field. */
  protected readonly notice = computed(() => {
    const failure = this.failure();
    return failure?.problem?.errors ? undefined : failure;
  });

  protected async carryOut(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSaving()) return;
    const route = routeOf[this.action()];
    const body = this.body();
    this.failure.set(checkBody(route, body, this.language.texts()));
    if (this.failure()) return this.focusFirstFault();
    this.isSaving.set(true);
    try {
      const { id: choiceId, schoolId, version } = this.choice();
      this.done.emit(
        // The action and its body belong together; the compiler does not follow that through the table.
        await this.api.call(route, {
          params: { schoolId, choiceId },
          body: body as never,
          version,
        }),
      );
    } catch (error) {
      this.refuse(failureOf(error));
    } finally {
      this.isSaving.set(false);
    }
  }

  protected close(): void {
    this.dialog().close();
  }

  private body() {
    const reason = this.reason();
    if (this.action() !== 'REPLACE') return { reason };
    return { reason, replacementChoiceId: this.replacementId() || null };
  }

  private refuse(failure: ApiFailure): void {
    if (failure.problem?.code === 'resource.changed-meanwhile') this.outdated.emit();
    else this.failure.set(failure);
    this.focusFirstFault();
  }

  private focusFirstFault(): void {
    const pointer = this.failure()?.problem?.errors?.[0]?.pointer;
    if (pointer) setTimeout(() => focusField(pointer));
  }
}
