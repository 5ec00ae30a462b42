import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { readChoice, type Choice } from '@verankerd/contract';
import { schoolYearOf, type ChoiceAction } from '@verankerd/domain';
import { ChoiceNavigation } from './choice-navigation';
import { ResourceView } from '../kit/resource-view';
import { SchoolLink } from '../organisations/organisations-door';
import { ApiClient } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { today } from '../shell/today';
import { draftOf } from './choice-draft';
import { DecisionRecord } from './decision-record';
import { StatusBadge } from './status-badge';
import { StatusDialog } from './status-dialog';

/** A choice at a glance: why it was made, how it stands, and the ways to its school years and its history. */
@Component({
  selector: 'vk-choice-page',
  imports: [
    ChoiceNavigation,
    DecisionRecord,
    ResourceView,
    RouterLink,
    SchoolLink,
    StatusBadge,
    StatusDialog,
  ],
  templateUrl: './choice-page.html',
  styleUrl: './choice-page.css',
})
export class ChoicePage {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly asking = signal<ChoiceAction | undefined>(undefined);
  protected readonly told = signal(toldBefore(inject(Router)));
  protected readonly found = inject(ApiClient).resource(readChoice, () => ({
    params: { schoolId: this.schoolId(), choiceId: this.choiceId() },
  }));
  /** The choice on screen: as it was read, or as it became by what the reader did here. */
  protected readonly choice = linkedSignal(() =>
    this.found.hasValue() ? this.found.value() : undefined,
  );
  protected readonly answers = computed(() => {
    const choice = this.choice();
    return choice && draftOf(choice);
  });
  protected readonly message = computed(() => {
    const { page, status } = this.language.texts().choices;
    const told = this.told();
    if (told === 'CHOSEN') return page.justChosen;
    if (told === 'SAVED') return page.justSaved;
    if (told === 'OUTDATED') return status.changed;
    return told ? status.done[told] : '';
  });

  private readonly telling = viewChild.required<ElementRef<HTMLElement>>('telling');

  constructor() {
    effect(() => {
      this.choiceId();
      this.asking.set(undefined);
    });
  }

  /** The last years first: the year that a team works in stands on top. */
  protected yearsOf({ schoolYears }: Choice) {
    return [...schoolYears].reverse();
  }

  protected latestYearOf(choice: Choice): string {
    return choice.schoolYears.at(-1) ?? choice.startSchoolYear;
  }

  protected startsLater({ startSchoolYear }: Choice): boolean {
    return startSchoolYear > schoolYearOf(today());
  }

  protected finish(action: ChoiceAction, choice: Choice): void {
    this.choice.set(choice);
    this.tell(action);
  }

  protected readAgain(): void {
    this.tell('OUTDATED');
    this.found.reload();
  }

  /** The button that was used may be gone: the focus goes to what is told, once the dialog has let go of it. */
  private tell(told: Told): void {
    this.asking.set(undefined);
    this.told.set(told);
    setTimeout(() => this.telling().nativeElement.focus());
  }
}

/** Something that just happened, for the reader to see that it did. */
type Told = ChoiceAction | 'CHOSEN' | 'SAVED' | 'OUTDATED' | undefined;

/** What the page before wants to be told here. A reload tells it no more. */
function toldBefore(router: Router): Told {
  const told: unknown = router.currentNavigation()?.extras.state?.['told'];
  return told === 'CHOSEN' || told === 'SAVED' ? told : undefined;
}
