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
import { editMilestone, planMilestone, type Milestone } from '@verankerd/contract';
import { roles1 } from '@verankerd/content';
import {
  firstDayOf,
  lastDayOf,
  milestoneOwners,
  type MilestoneOwner,
  type PlainDate,
  type QuestionKey,
  type SchoolYear,
} from '@verankerd/domain';
import { checkBody } from '../kit/check-body';
import { FieldError, fieldSentence } from '../kit/field-error';
import { failureOf, type ApiFailure } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { Language } from '../shell/language';
import type { NewMilestone } from './milestone-plan';
import { RefusalWords } from './refusal-words';
import { UnsavedWork } from '../shell/unsaved-work';

let sequence = 0;

/** What a reader filled in; the date is of a new milestone only. */
export type FilledMilestone = Omit<NewMilestone, 'plannedOn'> & { readonly plannedOn: PlainDate };

/** A new milestone under a question, or the words, owner and note of one that is there. */
@Component({
  selector: 'vk-milestone-form',
  imports: [FieldError],
  templateUrl: './milestone-form.html',
  styleUrl: './milestone-form.css',
})
export class MilestoneForm {
  readonly question = input.required<QuestionKey>();
  readonly schoolYear = input.required<SchoolYear>();
  /** The milestone to change; nothing for a new one. */
  readonly milestone = input<Milestone>();
  /** Sends what was filled in; throws what the server refuses. */
  readonly save =
    input.required<(filled: FilledMilestone, idempotencyKey: string) => Promise<unknown>>();
  /** The reader is done with the form, or let it go. */
  readonly closed = output();

  protected readonly id = `mijlpaal-${(sequence += 1)}`;
  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly owners = milestoneOwners;
  protected readonly roles = roles1.roles;
  protected readonly first = computed(() => firstDayOf(this.schoolYear()));
  protected readonly last = computed(() => lastDayOf(this.schoolYear()));
  // As it was on opening: what was typed stays when somebody else changes the milestone meanwhile.
  private readonly before = linkedSignal({
    source: () => this.milestone()?.id,
    computation: () => untracked(this.milestone),
  });
  protected readonly title = linkedSignal(() => this.before()?.title ?? '');
  protected readonly plannedOn = signal('');
  protected readonly ownerRole = linkedSignal<MilestoneOwner>(
    () => this.before()?.ownerRole ?? 'WELLBEING_COORDINATOR',
  );
  protected readonly note = linkedSignal(() => this.before()?.note ?? '');
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly notice = computed(() => this.refusalWords.noticeOf(this.failure()));

  private readonly refusalWords = inject(RefusalWords);
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

  /** Something was typed: what is sent next is another request than the one before. */
  protected touch(): void {
    this.idempotencyKey = newIdempotencyKey();
    this.unsaved.hold(this.unsavedForm);
  }

  protected chooseOwner(value: string): void {
    this.ownerRole.set(milestoneOwners.find((role) => role === value) ?? this.ownerRole());
    this.touch();
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isBusy()) return;
    const filled = this.filled();
    this.failure.set(this.faultsOf(filled));
    if (this.failure()) return this.focusOnWrongField();
    this.isBusy.set(true);
    try {
      await this.save()(filled, this.idempotencyKey);
      this.unsaved.release(this.unsavedForm);
      this.closed.emit();
    } catch (error) {
      this.failure.set(failureOf(error));
      this.focusOnWrongField();
    } finally {
      this.isBusy.set(false);
    }
  }

  private filled(): FilledMilestone {
    return {
      question: this.question(),
      title: this.title(),
      // An empty date is told beside its field by the check that follows.
      plannedOn: this.plannedOn() as PlainDate,
      ownerRole: this.ownerRole(),
      note: this.note(),
    };
  }

  private faultsOf(filled: FilledMilestone): ApiFailure | undefined {
    const { title, ownerRole, note } = filled;
    return this.milestone()
      ? checkBody(editMilestone, { title, ownerRole, note }, this.language.texts())
      : checkBody(
          planMilestone,
          { ...filled, plannedOn: filled.plannedOn || undefined },
          this.language.texts(),
        );
  }

  private focusOnWrongField(): void {
    setTimeout(() => this.focusOn('[aria-invalid]'));
  }

  private focusOn(selector: string): void {
    this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
  }
}
