import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { roles1 } from '@verankerd/content';
import { recordLastingPlace, withdrawLastingPlace } from '@verankerd/contract';
import {
  laterSchoolYear,
  milestoneOwners,
  schoolPlanKinds,
  schoolYearsBetween,
} from '@verankerd/domain';
import { checkBody } from '../kit/check-body';
import { ModalDialog } from '../kit/modal-dialog';
import { ProblemNotice } from '../kit/problem-notice';
import { SelectField } from '../kit/select-field';
import { TextField } from '../kit/text-field';
import { ApiClient, ApiFailure, failureOf } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { UnsavedWork } from '../shell/unsaved-work';
import type { ConfirmationYear } from './confirmation-year';
import { placeBody, placeDraft, type PlaceDraft } from './lasting-place-draft';
import { placeSentence, type LastingPlaceOfAspect } from './place-words';

/** Where an aspect stands so that it stays: read, recorded, changed and taken back. */
@Component({
  selector: 'vk-lasting-place-editor',
  imports: [ModalDialog, ProblemNotice, SelectField, TextField],
  templateUrl: './lasting-place-editor.html',
  styleUrl: './lasting-place-editor.css',
})
export class LastingPlaceEditor {
  readonly place = input.required<LastingPlaceOfAspect>();
  readonly aspectName = input.required<string>();
  readonly year = input.required<ConfirmationYear>();
  readonly canChange = input.required<boolean>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly isOpen = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly isWithdrawing = signal(false);
  protected readonly draft = signal<PlaceDraft | undefined>(undefined);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly said = signal('');
  protected readonly recorded = computed(() => this.place().place);
  /** Date, what else is known, and the role that looks after it. */
  protected readonly about = computed(() => {
    const place = this.recorded();
    if (!place) return '';
    const detail = placeSentence(place, this.language.texts().confirmations.place, (value) =>
      this.formats.number(value, 1),
    );
    const owner = this.language.read(roles1.roles[place.ownerRole].label);
    return [this.formats.shortDate(place.datedOn), detail, owner].filter(Boolean).join('; ');
  });
  protected readonly notCounting = computed(() => {
    const place = this.recorded();
    if (!place || place.counts) return undefined;
    const texts = this.language.texts().confirmations.place.notCounting;
    const { kind } = place.details;
    return kind === 'TASK_HOURS' || kind === 'COMMITMENT' ? texts[kind] : texts.other;
  });
  protected readonly roles = computed(() =>
    milestoneOwners.map((role) => ({
      value: role,
      label: this.language.read(roles1.roles[role].label),
    })),
  );
  protected readonly plans = computed(() =>
    schoolPlanKinds.map((plan) => ({
      value: plan,
      label: this.language.texts().confirmations.place.plans[plan],
    })),
  );
  protected readonly years = computed(() => {
    const { schoolYear } = this.year().key();
    const years = schoolYearsBetween(
      laterSchoolYear(schoolYear, -5),
      laterSchoolYear(schoolYear, 5),
    );
    return years.map((year) => ({ value: year, label: year }));
  });
  /** Faults with the name of the aspect before them: more than one of these forms can be open on a page. */
  protected readonly fieldFailure = computed(() => {
    const problem = this.failure()?.problem;
    if (!problem?.errors) return undefined;
    const errors = problem.errors.map((error) => ({
      ...error,
      pointer: error.pointer.replace('/body', `/body/${this.place().aspect}`),
    }));
    return new ApiFailure({ ...problem, errors });
  });
  private readonly api = inject(ApiClient);
  private readonly injector = inject(Injector);
  private readonly unsaved = inject(UnsavedWork);
  private readonly form = Symbol('place');
  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');
  private readonly fields = viewChild<ElementRef<HTMLElement>>('fields');

  constructor() {
    inject(DestroyRef).onDestroy(() => this.unsaved.release(this.form));
  }

  /** Name of a field, with its aspect. */
  protected field(name: string): string {
    return `${this.place().aspect}/${name}`;
  }

  protected open(): void {
    const today = this.year().loaded()?.today;
    if (!today) return;
    this.draft.set(placeDraft(this.recorded(), this.year().key().schoolYear, today));
    this.failure.set(undefined);
    this.said.set('');
    this.isOpen.set(true);
    this.focusOn(() => this.fields()?.nativeElement.querySelector('input'));
  }

  protected close(): void {
    this.isOpen.set(false);
    this.unsaved.release(this.form);
    this.focusOn(() => this.opener()?.nativeElement);
  }

  protected change(part: Partial<PlaceDraft>): void {
    this.draft.update((draft) => draft && { ...draft, ...part });
    this.unsaved.hold(this.form);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const draft = this.draft();
    if (this.isBusy() || !draft) return;
    const body = placeBody(draft, this.place().kind);
    this.failure.set(checkBody(recordLastingPlace, body, this.language.texts()));
    if (this.failure()) return this.focusOnWrongField();
    const { version } = this.place();
    await this.send(
      () => this.api.call(recordLastingPlace, { params: this.params(), body, version }),
      this.language.texts().confirmations.place.saved,
    );
  }

  protected async withdraw(): Promise<void> {
    this.isWithdrawing.set(false);
    const { version } = this.place();
    await this.send(
      () => this.api.call(withdrawLastingPlace, { params: this.params(), version }),
      this.language.texts().confirmations.place.withdrawn,
    );
  }

  private async send(call: () => Promise<LastingPlaceOfAspect>, sentence: string): Promise<void> {
    this.isBusy.set(true);
    const { aspect } = this.place();
    try {
      const lastingPlace = await call();
      this.year().accept(aspect, (held) => ({ ...held, lastingPlace }));
      this.said.set(sentence);
      this.close();
      void this.year().refresh(this.year().key(), aspect);
    } catch (error) {
      const failure = failureOf(error);
      this.failure.set(failure);
      if (failure.problem?.code === 'resource.changed-meanwhile') {
        this.said.set(this.language.texts().confirmations.place.changedMeanwhile);
        void this.year().refresh(this.year().key(), aspect);
      }
      this.focusOnWrongField();
    } finally {
      this.isBusy.set(false);
    }
  }

  private params() {
    const { schoolId, choiceId } = this.year().key();
    return { schoolId, choiceId, aspect: this.place().aspect };
  }

  private focusOnWrongField(): void {
    this.focusOn(() => this.fields()?.nativeElement.querySelector('[aria-invalid]'));
  }

  private focusOn(target: () => HTMLElement | null | undefined): void {
    afterNextRender(() => target()?.focus(), { injector: this.injector });
  }
}
