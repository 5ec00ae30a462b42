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
  untracked,
} from '@angular/core';
import type { Milestone } from '@verankerd/contract';
import type { PlainDate, SchoolYear } from '@verankerd/domain';
import { checkBody } from '../kit/check-body';
import { FieldError, fieldSentence } from '../kit/field-error';
import { failureOf, type ApiFailure } from '../shell/api-client';
import { Language } from '../shell/language';
import { changeOf, fieldsOf, laterYearOf, type MilestoneStep } from './milestone-step';
import { RefusalWords } from './refusal-words';
import { routeOfAction, type MilestoneChange } from './milestone-writer';
import { UnsavedWork } from '../shell/unsaved-work';

let sequence = 0;

/** Asks the one or two things that a step with a milestone needs, and takes the step. */
@Component({
  selector: 'vk-milestone-step-form',
  imports: [FieldError],
  templateUrl: './milestone-step-form.html',
  styleUrl: './milestone-form.css',
})
export class MilestoneStepForm {
  readonly step = input.required<MilestoneStep>();
  readonly milestone = input.required<Milestone>();
  readonly schoolYear = input.required<SchoolYear>();
  readonly today = input.required<PlainDate>();
  /** Carries the change out; throws what the server refuses. */
  readonly perform = input.required<(change: MilestoneChange) => Promise<void>>();
  /** The reader is done with the form, or let it go. */
  readonly closed = output();

  protected readonly id = `stap-${(sequence += 1)}`;
  protected readonly language = inject(Language);
  protected readonly fields = computed(() =>
    fieldsOf(this.step(), {
      milestone: this.milestone(),
      schoolYear: this.schoolYear(),
      today: this.today(),
    }),
  );
  // What was typed stays when somebody else changes the milestone meanwhile.
  protected readonly date = linkedSignal({
    source: this.step,
    computation: (): string => untracked(this.fields).suggestedDate,
  });
  protected readonly text = linkedSignal({
    source: this.step,
    computation: () => untracked(this.fields).suggestedText,
  });
  protected readonly laterYear = computed(() =>
    this.fields().date === 'plannedOn' ? laterYearOf(this.date(), this.schoolYear()) : undefined,
  );
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly notice = computed(() => this.refusalWords.noticeOf(this.failure()));

  private readonly refusalWords = inject(RefusalWords);
  private readonly unsaved = inject(UnsavedWork);
  private readonly unsavedForm = Symbol(this.id);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  constructor() {
    afterNextRender(() => this.focusOn('input, textarea'));
    inject(DestroyRef).onDestroy(() => this.unsaved.release(this.unsavedForm));
  }

  protected wrong(field: string): string | undefined {
    return fieldSentence(this.failure(), field);
  }

  protected fillDate(date: string): void {
    this.date.set(date);
    this.unsaved.hold(this.unsavedForm);
  }

  protected fillText(text: string): void {
    this.text.set(text);
    this.unsaved.hold(this.unsavedForm);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isBusy()) return;
    const filled = { date: this.date(), text: this.text() };
    const change = changeOf(this.step(), this.schoolYear(), filled);
    const { kind, ...body } = change;
    const asked = this.fields().date;
    const checked = asked ? { ...body, [asked]: filled.date || undefined } : body;
    this.failure.set(checkBody(routeOfAction[kind], checked, this.language.texts()));
    if (this.failure()) return this.focusOnWrongField();
    this.isBusy.set(true);
    try {
      await this.perform()(change);
      this.unsaved.release(this.unsavedForm);
      this.closed.emit();
    } catch (error) {
      this.failure.set(failureOf(error));
      this.focusOnWrongField();
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
