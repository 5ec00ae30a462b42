import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { questionSet1 } from '@verankerd/content';
import {
  carryOutSchoolYearTurn,
  readSchoolCalendar,
  readSchoolYearTurn,
  type ChoiceInList,
} from '@verankerd/contract';
import { firstDayOf, type AspectKey, type SchoolYear } from '@verankerd/domain';
import { LevelMark } from '../anchoring/anchoring-door';
import { ProblemNotice } from '../kit/problem-notice';
import { ResourceView } from '../kit/resource-view';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { Language } from '../shell/language';
import { UnsavedWork } from '../shell/unsaved-work';
import { ProposedMilestones } from './proposed-milestones';
import { chosenAtFirst, chosenMilestones, dateFault, type MilestoneChoice } from './turn-plan';

const steps = ['CARRY', 'MILESTONES', 'RESULT'] as const;
type Step = (typeof steps)[number];

/** The step in the address. */
const stepNames: Readonly<Record<Step, string>> = {
  CARRY: 'meenemen',
  MILESTONES: 'mijlpalen',
  RESULT: 'klaar',
};

/** The turn of one intervention in three steps: what goes along, which milestones are new, and what came of it. */
@Component({
  selector: 'vk-turn-wizard',
  imports: [LevelMark, ProblemNotice, ProposedMilestones, ResourceView, RouterLink],
  templateUrl: './turn-wizard.html',
  styleUrl: './turn-wizard.css',
})
export class TurnWizard {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly schoolYear = input.required<SchoolYear>();
  /** Name of the step in the address. */
  readonly step = input.required<string | undefined>();
  /** The intervention after this one. */
  readonly next = input.required<ChoiceInList | undefined>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly steps = steps;
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly unsaved = inject(UnsavedWork);
  private readonly form = Symbol('turn');
  private readonly key = computed(() => ({
    schoolId: this.schoolId(),
    choiceId: this.choiceId(),
    schoolYear: this.schoolYear(),
  }));
  protected readonly turn = this.api.resource(readSchoolYearTurn, () => ({ params: this.key() }));
  protected readonly calendar = this.api.resource(readSchoolCalendar, () => ({
    params: { schoolId: this.schoolId(), schoolYear: this.schoolYear() },
  }));
  protected readonly current = computed<Step>(
    () => steps.find((step) => stepNames[step] === this.step()) ?? 'CARRY',
  );
  protected readonly milestones = computed(() =>
    this.turn.hasValue() ? this.turn.value().milestones : [],
  );
  protected readonly holidays = computed(() =>
    this.calendar.hasValue() ? this.calendar.value().holidays : [],
  );
  protected readonly choices = linkedSignal<ReadonlyMap<string, MilestoneChoice>>(() =>
    chosenAtFirst(this.milestones()),
  );
  protected readonly hasFault = computed(() =>
    [...this.choices().values()].some(
      ({ isChosen, plannedOn }) =>
        isChosen && dateFault(plannedOn, this.schoolYear(), this.holidays()) !== undefined,
    ),
  );
  protected readonly chosenCount = computed(
    () => [...this.choices().values()].filter(({ isChosen }) => isChosen).length,
  );
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  /** How many milestones came of it; nothing when it was not carried out on this page. */
  protected readonly added = signal<number | undefined>(undefined);
  protected readonly hasBegun = computed(
    () => this.turn.hasValue() && this.turn.value().today >= firstDayOf(this.schoolYear()),
  );
  protected readonly beginsOn = computed(() => this.formats.date(firstDayOf(this.schoolYear())));
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private idempotencyKey = newIdempotencyKey();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.unsaved.release(this.form));
    let before: Step | undefined;
    effect(() => {
      const current = this.current();
      const hasMoved = before !== undefined && before !== current;
      before = current;
      if (hasMoved) untracked(() => this.focusHeading());
    });
  }

  protected aspect(aspect: AspectKey): string {
    return this.language.read(questionSet1.aspects[aspect].label);
  }

  protected stepName(step: Step): string {
    return stepNames[step];
  }

  protected change(choices: ReadonlyMap<string, MilestoneChoice>): void {
    this.choices.set(choices);
    this.idempotencyKey = newIdempotencyKey();
    this.unsaved.hold(this.form);
  }

  protected go(step: Step): void {
    void this.router.navigate([], {
      queryParams: { stap: stepNames[step] },
      queryParamsHandling: 'merge',
    });
  }

  protected async carryOut(): Promise<void> {
    if (this.isBusy() || this.hasFault()) return;
    this.isBusy.set(true);
    this.failure.set(undefined);
    try {
      const { addedIds, ...turn } = await this.api.call(carryOutSchoolYearTurn, {
        params: this.key(),
        body: { milestones: chosenMilestones(this.milestones(), this.choices()) },
        idempotencyKey: this.idempotencyKey,
      });
      this.turn.set(turn);
      this.added.set(addedIds.length);
      this.unsaved.release(this.form);
      this.idempotencyKey = newIdempotencyKey();
      this.go('RESULT');
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  private focusHeading(): void {
    afterNextRender(() => this.heading()?.nativeElement.focus(), { injector: this.injector });
  }
}
