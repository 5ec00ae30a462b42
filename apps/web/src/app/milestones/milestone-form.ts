import {
  Component,
  computed,
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
import { FieldError } from '../kit/field-error';
import { FormSending } from '../kit/form-sending';
import type { ApiFailure } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import type { NewMilestone } from './milestone-plan';
import { RefusalWords } from './refusal-words';

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
  protected readonly sending = new FormSending();
  protected readonly notice = computed(() => this.refusalWords.noticeOf(this.sending.failure()));

  private readonly refusalWords = inject(RefusalWords);

  protected chooseOwner(value: string): void {
    this.ownerRole.set(milestoneOwners.find((role) => role === value) ?? this.ownerRole());
    this.sending.touch();
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const filled = this.filled();
    const isSent = await this.sending.send(this.faultsOf(filled), (key) =>
      this.save()(filled, key),
    );
    if (isSent) this.closed.emit();
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
}
