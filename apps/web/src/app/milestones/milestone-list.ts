import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import type { Milestone } from '@verankerd/contract';
import type { PlainDate, QuestionKey, SchoolYear } from '@verankerd/domain';
import { Language } from '../shell/language';
import { MilestoneForm, type FilledMilestone } from './milestone-form';
import { MilestoneItem } from './milestone-item';
import type { MilestonePlan } from './milestone-plan';
import type { MilestoneChange } from './milestone-writer';
import { SuggestedMilestones } from './suggested-milestones';
import { suggestionsFor } from './suggestion';

/** The milestones under one question, and two ways to add one: by hand, and from the suggestions. */
@Component({
  selector: 'vk-milestone-list',
  imports: [MilestoneForm, MilestoneItem, SuggestedMilestones],
  templateUrl: './milestone-list.html',
  styleUrl: './milestone-list.css',
})
export class MilestoneList {
  readonly plan = input.required<MilestonePlan>();
  readonly question = input.required<QuestionKey>();
  readonly startSchoolYear = input.required<SchoolYear>();
  readonly today = input.required<PlainDate>();
  /** Whether the choice is active, so that its milestones can change. */
  readonly canChange = input(true);

  protected readonly language = inject(Language);
  protected readonly milestones = computed(() => this.plan().of(this.question()));
  protected readonly suggestions = computed(() => {
    const taken = new Set(
      this.plan()
        .milestones()
        .flatMap(({ templateKey }) => templateKey ?? []),
    );
    return suggestionsFor({
      schoolYear: this.plan().key().schoolYear,
      startSchoolYear: this.startSchoolYear(),
      today: this.today(),
      taken,
    }).filter(({ question }) => question === this.question());
  });
  protected readonly openForm = signal<'NEW' | 'SUGGESTED' | undefined>(undefined);
  protected readonly said = signal('');
  private readonly addButton = viewChild<ElementRef<HTMLElement>>('add');

  protected performOn(milestone: Milestone): (change: MilestoneChange) => Promise<void> {
    return (change) => this.plan().perform(milestone, change);
  }

  protected readonly add = async (filled: FilledMilestone, key: string): Promise<void> => {
    await this.plan().plan(filled, key);
    this.said.set(this.language.texts().milestones.said.added);
  };

  protected tellAdded(count: number): void {
    this.said.set(this.language.texts().milestones.suggestions.added(count));
  }

  protected closeForm(): void {
    this.openForm.set(undefined);
    setTimeout(() => this.addButton()?.nativeElement.focus());
  }
}
