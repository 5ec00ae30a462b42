import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { roles1 } from '@verankerd/content';
import type { Milestone } from '@verankerd/contract';
import {
  daysBetween,
  milestoneActionsFor,
  type MilestoneAction,
  type PlainDate,
} from '@verankerd/domain';
import { FieldHistory } from '../audit/audit-door';
import { failureOf } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { MilestoneBadge } from './milestone-badge';
import { MilestoneForm, type FilledMilestone } from './milestone-form';
import { daysLate, standingOf } from './milestone-standing';
import { canFinishToday, stepsOf, type MilestoneStep } from './milestone-step';
import { MilestoneStepForm } from './milestone-step-form';
import type { ChoiceYearKey, MilestoneChange } from './milestone-writer';
import { RefusalWords } from './refusal-words';

/** One milestone with how it stands, and what can be done with it. "Done" and "new date" are one click away. */
@Component({
  selector: 'vk-milestone-item',
  imports: [FieldHistory, MilestoneBadge, MilestoneForm, MilestoneStepForm],
  templateUrl: './milestone-item.html',
  styleUrl: './milestone-item.css',
})
export class MilestoneItem {
  readonly milestone = input.required<Milestone>();
  readonly key = input.required<ChoiceYearKey>();
  readonly today = input.required<PlainDate>();
  /** Whether the choice is active, so that its milestones can change. */
  readonly canChange = input(true);
  /** Carries a change out; throws what the server refuses. */
  readonly perform = input.required<(change: MilestoneChange) => Promise<void>>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly roles = roles1.roles;
  protected readonly standing = computed(() => standingOf(this.milestone(), this.today()));
  protected readonly actions = computed(() =>
    this.canChange() ? milestoneActionsFor(this.milestone().status) : [],
  );
  protected readonly steps = computed(() => stepsOf(this.actions()));
  protected readonly openForm = signal<MilestoneStep | 'EDIT' | undefined>(undefined);
  protected readonly openStep = computed(() => {
    const form = this.openForm();
    return form === 'EDIT' ? undefined : form;
  });
  protected readonly isMoreOpen = signal(false);
  protected readonly said = signal('');
  protected readonly refused = signal<string | undefined>(undefined);
  protected readonly isBusy = signal(false);
  /** Finished here and now by one click: then one click takes it back. */
  protected readonly canUndo = signal(false);

  private readonly refusalWords = inject(RefusalWords);
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  protected readonly canFinishToday = computed(() =>
    canFinishToday(this.key().schoolYear, this.today()),
  );

  protected when(): string {
    const { facts } = this.language.texts().milestones;
    const { status, plannedOn, doneOn } = this.milestone();
    const planned = this.formats.date(plannedOn);
    if (status === 'DROPPED') return facts.wasPlanned(planned);
    if (status === 'DONE' && doneOn) {
      const done = facts.done(this.formats.date(doneOn));
      return `${done} · ${facts.planned(planned).toLowerCase()}`;
    }
    const late = daysLate(this.milestone(), this.today());
    if (late > 0) return `${facts.planned(planned)} · ${facts.daysLate(late)}`;
    const ahead = daysBetween(this.today(), plannedOn);
    return ahead <= 30
      ? `${facts.planned(planned)} · ${facts.inDays(ahead)}`
      : facts.planned(planned);
  }

  protected open(form: MilestoneStep | 'EDIT'): void {
    this.refused.set(undefined);
    this.openForm.set(form);
  }

  /** One click: done today. In a school year that has still to begin, the form asks for the day. */
  protected async finish(): Promise<void> {
    if (!this.canFinishToday()) return this.open('FINISH');
    if (await this.tryAtOnce({ kind: 'FINISH', doneOn: this.today() })) this.canUndo.set(true);
  }

  protected async undoFinish(): Promise<void> {
    const reason = this.language.texts().milestones.undoReason;
    await this.tryAtOnce({ kind: 'REOPEN', reason });
  }

  protected readonly performStep = async (change: MilestoneChange): Promise<void> => {
    await this.perform()(change);
    this.tell(change.kind);
  };

  protected readonly performEdit = (filled: FilledMilestone): Promise<void> => {
    const { title, ownerRole, note } = filled;
    return this.performStep({ kind: 'EDIT', title, ownerRole, note: note ?? null });
  };

  protected closeForm(): void {
    this.openForm.set(undefined);
    this.isMoreOpen.set(false);
    this.title().nativeElement.focus();
  }

  private async tryAtOnce(change: MilestoneChange): Promise<boolean> {
    if (this.isBusy()) return false;
    this.isBusy.set(true);
    this.openForm.set(undefined);
    this.refused.set(undefined);
    try {
      await this.performStep(change);
      this.title().nativeElement.focus();
      return true;
    } catch (error) {
      this.refused.set(this.wordsOf(failureOf(error)));
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }

  private wordsOf(failure: ReturnType<typeof failureOf>): string {
    const beside = failure.problem?.errors?.map(({ detail }) => detail).join(' ');
    return this.refusalWords.noticeOf(failure) ?? beside ?? '';
  }

  private tell(action: MilestoneAction): void {
    this.canUndo.set(false);
    this.said.set(this.language.texts().milestones.said[action]);
  }
}
