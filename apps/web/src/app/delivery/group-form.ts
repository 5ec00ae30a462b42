import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import {
  deliveryGroup,
  saveDeliveryGroup,
  type DeliveryGroup,
  type DeliveryYear,
} from '@verankerd/contract';
import { orderedYearGroups, yearGroupsInSector, type RegisterSector } from '@verankerd/domain';
import { ProblemNotice } from '../kit/problem-notice';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { Language } from '../shell/language';
import { newId } from '../shell/new-id';
import { UnsavedWork } from '../shell/unsaved-work';
import { groupName } from './group-name';
import type { ChoiceYearKey } from './lesson-taps';
import { wholeNumberIn } from './whole-number';

const limits = {
  intendedGroups: [1, 50],
  participatingGroups: [0, 50],
  plannedLessons: [1, 2000],
} as const;

type NumberField = keyof typeof limits;

type NumberQuestion = {
  readonly name: NumberField;
  readonly label: string;
  readonly help: string;
};

/** The plan of a year group: which, how many groups, how many lessons. */
@Component({
  selector: 'vk-group-form',
  imports: [ProblemNotice],
  templateUrl: './group-form.html',
  styleUrl: './group-form.css',
})
export class GroupForm {
  readonly year = input.required<ChoiceYearKey>();
  readonly sector = input.required<RegisterSector>();
  /** The plan to change; none to make one. */
  readonly group = input.required<DeliveryGroup | undefined>();
  /** The year as it became, with a sentence that tells so. */
  readonly saved = output<{ readonly year: DeliveryYear; readonly said: string }>();
  readonly closed = output();

  protected readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().delivery);
  /** The plan that is changed: as it was read, or as somebody else made it meanwhile. */
  protected readonly base = linkedSignal(this.group);
  protected readonly chosen = linkedSignal<readonly number[]>(() => this.base()?.yearGroups ?? []);
  protected readonly typed = linkedSignal<Readonly<Record<NumberField, string>>>(() => {
    const base = this.base();
    return {
      intendedGroups: String(base?.intendedGroups ?? 1),
      participatingGroups: String(base?.participatingGroups ?? 1),
      plannedLessons: String(base?.plannedLessons ?? ''),
    };
  });
  protected readonly isChecked = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly isOutdated = signal(false);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly choices = computed(() =>
    Array.from({ length: yearGroupsInSector[this.sector()] }, (_, place) => place + 1),
  );
  protected readonly fields = computed<readonly NumberQuestion[]>(() => {
    const { plan } = this.texts();
    return [
      { name: 'intendedGroups', label: plan.intended, help: plan.intendedHelp },
      { name: 'participatingGroups', label: plan.participating, help: '' },
      { name: 'plannedLessons', label: plan.planned, help: plan.plannedHelp },
    ];
  });
  protected readonly name = computed(() =>
    groupName(this.sector(), this.chosen(), this.texts().groups),
  );

  private readonly api = inject(ApiClient);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly newGroupId = newId();

  constructor() {
    afterNextRender(() => this.heading().nativeElement.focus());
    const unsaved = inject(UnsavedWork);
    const form = Symbol('delivery-group');
    effect(() => (this.isTouched() ? unsaved.hold(form) : unsaved.release(form)));
    inject(DestroyRef).onDestroy(() => unsaved.release(form));
  }

  protected toggle(yearGroup: number): void {
    const chosen = this.chosen();
    this.chosen.set(
      orderedYearGroups(
        chosen.includes(yearGroup)
          ? chosen.filter((other) => other !== yearGroup)
          : [...chosen, yearGroup],
      ),
    );
  }

  protected type(field: NumberField, text: string): void {
    this.typed.update((typed) => ({ ...typed, [field]: text }));
  }

  protected numberOf(field: NumberField): number | undefined {
    const [lowest, highest] = limits[field];
    return wholeNumberIn(this.typed()[field], lowest, highest);
  }

  /** What is wrong with a number, once the reader wanted to save. */
  protected wrongIn(field: NumberField): string | undefined {
    if (!this.isChecked()) return undefined;
    const [lowest, highest] = limits[field];
    const number = this.numberOf(field);
    if (number === undefined) return this.texts().plan.number(lowest, highest);
    const isTooMany =
      field === 'participatingGroups' && number > (this.numberOf('intendedGroups') ?? highest);
    return isTooMany
      ? this.language.texts().problems.sentences['delivery.more-than-intended'].detail
      : undefined;
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.isChecked.set(true);
    const [intendedGroups, participatingGroups, plannedLessons] = [
      this.numberOf('intendedGroups'),
      this.numberOf('participatingGroups'),
      this.numberOf('plannedLessons'),
    ];
    const isWrong =
      this.chosen().length === 0 ||
      (Object.keys(limits) as NumberField[]).some((field) => this.wrongIn(field) !== undefined);
    if (this.isBusy() || isWrong) return;
    if (intendedGroups === undefined || participatingGroups === undefined) return;
    if (plannedLessons === undefined) return;
    const yearGroups = [...this.chosen()];
    await this.send({ yearGroups, intendedGroups, participatingGroups, plannedLessons });
  }

  private async send(body: {
    yearGroups: number[];
    intendedGroups: number;
    participatingGroups: number;
    plannedLessons: number;
  }): Promise<void> {
    this.isBusy.set(true);
    this.failure.set(undefined);
    this.isOutdated.set(false);
    try {
      const year = await this.api.call(saveDeliveryGroup, {
        params: { ...this.year(), groupId: this.base()?.id ?? this.newGroupId },
        body,
        version: this.base()?.version ?? 0,
      });
      this.saved.emit({ year, said: this.texts().plan.saved(this.name()) });
    } catch (error) {
      this.tell(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  /** Of a plan that was changed meanwhile the other's version is shown, to be looked at and saved again. */
  private tell(failure: ApiFailure): void {
    const isOutdated = failure.problem?.code === 'resource.changed-meanwhile';
    const current = deliveryGroup.safeParse(failure.problem?.current);
    if (isOutdated && current.success) {
      this.base.set(current.data);
      this.isOutdated.set(true);
    } else this.failure.set(failure);
  }

  private isTouched(): boolean {
    const base = this.base();
    if (!base) return this.chosen().length > 0 || this.typed().plannedLessons !== '';
    const { intendedGroups, participatingGroups, plannedLessons } = this.typed();
    return (
      this.chosen().join() !== base.yearGroups.join() ||
      intendedGroups !== String(base.intendedGroups) ||
      participatingGroups !== String(base.participatingGroups) ||
      plannedLessons !== String(base.plannedLessons)
    );
  }
}
