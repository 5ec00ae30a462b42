import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { ChartFigure } from '@verankerd/charts';
import {
  readChoice,
  readDelivery,
  removeDeliveryGroup,
  withdrawLessons,
  type DeliveryGroup,
  type DeliveryYear,
} from '@verankerd/contract';
import {
  checkGivenOn,
  firstDayOf,
  isPlainDate,
  isSchoolYear,
  lastDayOf,
  type PlainDate,
  type SchoolYear,
} from '@verankerd/domain';
import { ChoiceNavigation } from '../choices/choices-door';
import { ModalDialog } from '../kit/modal-dialog';
import { ProblemNotice } from '../kit/problem-notice';
import { ResourceView } from '../kit/resource-view';
import { SchoolYearSwitch } from '../kit/school-year-switch';
import { SchoolLink } from '../organisations/organisations-door';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { GroupCounter } from './group-counter';
import { GroupForm } from './group-form';
import { groupName } from './group-name';
import { LessonTaps } from './lesson-taps';
import { monthChart, runSentence } from './month-chart';

/** The lessons of a choice in a school year: a tap a lesson, and the reach and dose that follow. */
@Component({
  selector: 'vk-lessons-page',
  imports: [
    ChartFigure,
    ChoiceNavigation,
    GroupCounter,
    GroupForm,
    ModalDialog,
    ProblemNotice,
    ResourceView,
    SchoolLink,
    SchoolYearSwitch,
  ],
  templateUrl: './lessons-page.html',
  styleUrl: './lessons-page.css',
  host: { '(window:online)': 'taps.send()' },
})
export class LessonsPage {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly schoolYear = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly texts = computed(() => this.language.texts().delivery);
  protected readonly key = computed(() => ({
    schoolId: this.schoolId(),
    choiceId: this.choiceId(),
    // A label that is none is not found by the server: it need not be read here.
    schoolYear: this.schoolYear() as SchoolYear,
  }));
  private readonly api = inject(ApiClient);
  protected readonly found = this.api.resource(readDelivery, () => ({ params: this.key() }));
  private readonly choice = this.api.resource(readChoice, () => ({
    params: { schoolId: this.schoolId(), choiceId: this.choiceId() },
  }));
  /** The year on screen: as it was read, or as it became by what the reader did here. */
  protected readonly year = linkedSignal<DeliveryYear | undefined>(() =>
    this.found.hasValue() ? this.found.value() : undefined,
  );
  protected readonly taps = new LessonTaps(this.key, (year) => this.year.set(year));
  protected readonly years = computed(() => {
    const years = this.choice.hasValue() ? this.choice.value().schoolYears : [];
    const current = this.schoolYear();
    return isSchoolYear(current) && !years.includes(current) ? [...years, current].sort() : years;
  });
  /** The plan that is being written: of a group, or of a new one. */
  protected readonly planning = signal<DeliveryGroup | 'NEW' | undefined>(undefined);
  protected readonly removing = signal<DeliveryGroup | undefined>(undefined);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly said = signal('');
  /** The last day on which lessons can have been given; it changes with the year or at midnight, not with each tap. */
  private readonly lastDay = computed(() => {
    const year = this.year();
    if (!year) return '';
    const last = lastDayOf(year.schoolYear);
    return year.today < last ? year.today : last;
  });
  protected readonly day = linkedSignal<string>(() => this.lastDay());
  protected readonly isActive = computed(() => this.year()?.choiceStatus === 'ACTIVE');
  protected readonly hasBegun = computed(() => {
    const year = this.year();
    return year !== undefined && firstDayOf(year.schoolYear) <= year.today;
  });
  /** The day for which taps count; nothing when it cannot be one. */
  protected readonly countedDay = computed<PlainDate | undefined>(() => {
    const [year, day] = [this.year(), this.day()];
    if (!year || !isPlainDate(day)) return undefined;
    return checkGivenOn(day, year.schoolYear, year.today).ok ? day : undefined;
  });
  protected readonly chart = computed(() => {
    const year = this.year();
    if (!year || year.groups.length === 0 || year.months.length === 0) return undefined;
    return monthChart(year.months, {
      texts: this.texts().months,
      month: (date) => this.formats.month(date),
      number: (value) => this.formats.number(value),
    });
  });
  protected readonly runSentence = computed(() =>
    runSentence(this.year()?.months ?? [], this.texts().months),
  );
  protected readonly linkOfYear = (year: SchoolYear): unknown[] => [
    '/scholen',
    this.schoolId(),
    'interventies',
    this.choiceId(),
    year,
    'lessen',
  ];

  protected nameOf({ yearGroups }: Pick<DeliveryGroup, 'yearGroups'>): string {
    return groupName(this.year()?.sector ?? 'PO', yearGroups, this.texts().groups);
  }

  /** The plan of a group that is being changed, as it was when the reader began: taps meanwhile do not disturb it. */
  protected planned({ id }: DeliveryGroup): DeliveryGroup | undefined {
    const planning = this.planning();
    return planning !== 'NEW' && planning?.id === id ? planning : undefined;
  }

  protected waitingOf(groupId: string): number {
    return this.taps.waitingOf(groupId).reduce((sum, { lessons }) => sum + lessons, 0);
  }

  protected count(group: DeliveryGroup, lessons: number): void {
    const day = this.countedDay();
    if (day) this.taps.add(group.id, day, lessons);
  }

  protected async takeBack(group: DeliveryGroup): Promise<void> {
    const dropped = this.taps.takeBack(group.id);
    if (dropped) this.tellTakenBack(group, dropped.lessons);
    else if (group.latest[0]) await this.withdraw(group, group.latest[0]);
  }

  protected async withdraw(
    group: DeliveryGroup,
    { id, lessons }: DeliveryGroup['latest'][number],
  ): Promise<void> {
    const params = { ...this.key(), groupId: group.id, lessonsId: id };
    const isDone = await this.change(() => this.api.call(withdrawLessons, { params }));
    if (isDone) this.tellTakenBack(group, lessons);
  }

  protected async remove(group: DeliveryGroup): Promise<void> {
    this.removing.set(undefined);
    this.planning.set(undefined);
    const name = this.nameOf(group);
    const isDone = await this.change(() =>
      this.api.call(removeDeliveryGroup, {
        params: { ...this.key(), groupId: group.id },
        version: group.version,
      }),
    );
    if (isDone) this.said.set(this.texts().plan.removed(name));
  }

  protected finish({ year, said }: { readonly year: DeliveryYear; readonly said: string }): void {
    this.year.set(year);
    this.planning.set(undefined);
    this.said.set(said);
  }

  private async change(write: () => Promise<DeliveryYear>): Promise<boolean> {
    this.failure.set(undefined);
    this.said.set('');
    try {
      this.year.set(await write());
      return true;
    } catch (error) {
      this.failure.set(failureOf(error));
      return false;
    }
  }

  private tellTakenBack(group: DeliveryGroup, lessons: number): void {
    this.said.set(this.texts().groups.takenBack(lessons, this.nameOf(group)));
  }
}
