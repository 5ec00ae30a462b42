import {
  afterNextRender,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { valueWords } from '@verankerd/content';
import {
  listMeasurements,
  measurement as measurementSchema,
  readIndicatorSeries,
  recordMeasurement,
  submitMeasurements,
  type EnteredMeasurement,
  type Measurement,
} from '@verankerd/contract';
import {
  measuredGroups,
  measurementRoundKinds,
  responseWarnings,
  type MeasuredGroup,
  type MeasurementRoundKind,
  type SchoolYear,
} from '@verankerd/domain';
import { ProblemNotice } from '../kit/problem-notice';
import { ResourceView } from '../kit/resource-view';
import { SelectField } from '../kit/select-field';
import { TextField } from '../kit/text-field';
import { SchoolLink } from '../organisations/organisations-door';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { Language } from '../shell/language';
import { UnsavedWork } from '../shell/unsaved-work';
import { EntryConflict } from './entry-conflict';
import { stateOptions } from './entry-options';
import { bodyOfEntry, draftOfEntry, entryStates, type EntryDraft } from './entry-draft';
import { FiguresForm } from './figures-form';
import { readFigures, type FigureShape } from './measurement-draft';
import { previewOf } from './preview';
import { ValuePreviewCard } from './value-preview';
import { Voice } from './voice';

/** Fills in one measurement by hand: what is wrong, what to look out for, and what will be shown, while typing. */
@Component({
  selector: 'vk-measurement-page',
  imports: [
    EntryConflict,
    FiguresForm,
    ProblemNotice,
    ResourceView,
    RouterLink,
    SchoolLink,
    SelectField,
    TextField,
    ValuePreviewCard,
  ],
  templateUrl: './measurement-page.html',
  styleUrl: './measurement-page.css',
})
export class MeasurementPage {
  readonly schoolId = input.required<string>();
  readonly indicatorId = input.required<string>();
  readonly schoolYear = input.required<string>();
  /** The round in the address. */
  readonly ronde = input<string>();
  /** The phase group in the address; the whole school when it names none. */
  readonly groep = input<string>();

  protected readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().evaluations);
  protected readonly voice = inject(Voice).current;
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly unsaved = inject(UnsavedWork);
  private readonly injector = inject(Injector);

  protected readonly found = this.api.resource(readIndicatorSeries, () => ({
    params: { schoolId: this.schoolId(), indicatorId: this.indicatorId() },
  }));
  private readonly year = this.api.resource(listMeasurements, () => ({
    // A label that is none is not found by the server: it need not be read here.
    params: { schoolId: this.schoolId(), schoolYear: this.schoolYear() as SchoolYear },
  }));
  protected readonly indicator = computed(() =>
    this.found.hasValue() ? this.found.value().indicator : undefined,
  );
  private readonly kept = computed(() =>
    this.year.hasValue()
      ? (this.year.value().indicators.find(({ indicator }) => indicator.id === this.indicatorId())
          ?.measurements ?? [])
      : [],
  );
  protected readonly round = computed<MeasurementRoundKind>(
    () => measurementRoundKinds.find((kind) => kind === this.ronde()) ?? this.usualRound(),
  );
  protected readonly group = computed<MeasuredGroup>(
    () => measuredGroups.find((kind) => kind === this.groep()) ?? 'SCHOOL',
  );
  /** The measurement at this place: as it was read, or as it became by what the reader did here. */
  protected readonly current = linkedSignal<Measurement | undefined>(() =>
    this.kept().find(({ round, group }) => round === this.round() && group === this.group()),
  );
  protected readonly isRead = computed(() => this.found.hasValue() && this.year.hasValue());
  private readonly draftName = computed(() =>
    ['measurement', this.indicatorId(), this.schoolYear(), this.round(), this.group()].join(' '),
  );
  /** The form: as it was left, or as the measurement is. */
  protected readonly draft = linkedSignal<EntryDraft>(
    () =>
      (this.unsaved.read(this.draftName()) as EntryDraft | undefined) ??
      draftOfEntry(this.current(), this.shape().answers),
  );
  protected readonly shape = computed<FigureShape>(() => {
    const measure = this.indicator()?.measure;
    return {
      kind: measure?.kind ?? 'PROPORTION',
      scale: measure?.kind === 'MEAN' ? measure.scale : null,
      answers: measure?.kind === 'COUNTS' ? measure.categories.length : 0,
    };
  });
  protected readonly read = computed(() => readFigures(this.draft().figures, this.shape()));
  protected readonly preview = computed(() => {
    const [{ parts, response, problems }, indicator] = [this.read(), this.indicator()];
    if (!parts || !indicator || problems.length > 0) return undefined;
    const thresholds = this.year.hasValue() ? this.year.value().thresholds : undefined;
    return previewOf(indicator.subject, parts, response, thresholds?.[indicator.subject]);
  });
  protected readonly warnings = computed(() => {
    // Beside a value that is not shown a warning would tell its number of answers.
    const preview = this.preview();
    const isShown = preview?.kind === 'KEPT' && preview.content.state === 'SHOWN';
    return isShown ? responseWarnings(this.read().response, this.context()) : [];
  });
  protected readonly states = computed(() =>
    stateOptions(this.current(), this.shape().answers, this.voice()),
  );
  protected readonly rounds = computed(() =>
    measurementRoundKinds.map((value) => ({ value, label: this.texts().rounds[value] })),
  );
  protected readonly groups = computed(() =>
    measuredGroups.map((value) => ({ value, label: this.texts().groups[value] })),
  );
  protected readonly isChecked = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly said = signal('');
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  /** What a colleague made of it, and what the reader wanted to do. */
  protected readonly conflict = signal<
    { readonly theirs: Measurement; readonly mine: string; readonly goal: Goal } | undefined
  >(undefined);
  private readonly telling = viewChild<ElementRef<HTMLElement>>('telling');

  constructor() {
    effect(() => {
      this.draftName();
      this.isChecked.set(false);
      this.failure.set(undefined);
    });
  }

  protected change(part: Partial<EntryDraft>): void {
    this.said.set('');
    this.draft.update((draft) => ({ ...draft, ...part }));
    this.unsaved.keep(this.draftName(), this.draft());
  }

  protected chooseState(state: string): void {
    const known = entryStates.find((one) => one === state);
    if (known) this.change({ state: known });
  }

  protected go(query: { readonly ronde?: string; readonly groep?: string }): void {
    void this.router.navigate([], {
      queryParams: query,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected async save(event: Event, goal: Goal): Promise<void> {
    event.preventDefault();
    if (this.isBusy()) return;
    this.isChecked.set(true);
    this.said.set('');
    const isKept = this.draft().state !== 'REPORTED' || this.preview()?.kind === 'KEPT';
    const body = bodyOfEntry(this.draft(), this.shape(), isKept);
    if (body) await this.send(body, goal, this.current()?.version ?? 0);
    else this.focusOn(() => document.querySelector<HTMLElement>('[aria-invalid="true"]'));
  }

  protected useTheirs(theirs: Measurement): void {
    this.conflict.set(undefined);
    this.unsaved.drop(this.draftName());
    this.current.set(theirs);
  }

  protected async keepMine({ theirs, goal }: NonNullable<ReturnType<typeof this.conflict>>) {
    this.conflict.set(undefined);
    const mine = this.draft();
    this.current.set(theirs);
    this.draft.set(mine);
    const isKept = mine.state !== 'REPORTED' || this.preview()?.kind === 'KEPT';
    const body = bodyOfEntry(mine, this.shape(), isKept);
    if (body) await this.send(body, goal, theirs.version);
  }

  private async send(body: EnteredMeasurement, goal: Goal, version: number): Promise<void> {
    const place = { schoolId: this.schoolId(), schoolYear: this.schoolYear() as SchoolYear };
    const params = { ...place, indicatorId: this.indicatorId(), round: this.round() };
    this.isBusy.set(true);
    this.failure.set(undefined);
    try {
      const saved = await this.api.call(recordMeasurement, {
        params: { ...params, group: this.group() },
        body,
        version,
      });
      this.unsaved.drop(this.draftName());
      this.current.set(saved);
      if (goal === 'SUBMIT') {
        await this.api.call(submitMeasurements, {
          params: { ...place, round: this.round() },
          body: { indicatorIds: [this.indicatorId()] },
          idempotencyKey: newIdempotencyKey(),
        });
        this.year.reload();
      }
      const { savedDraft, submitted } = this.texts().entry;
      this.isChecked.set(false);
      this.said.set(goal === 'SUBMIT' ? submitted : savedDraft);
      this.focusOn(() => this.telling()?.nativeElement ?? null);
    } catch (error) {
      this.refuse(failureOf(error), goal);
    } finally {
      this.isBusy.set(false);
    }
  }

  private refuse(failure: ApiFailure, goal: Goal): void {
    const isOutdated = failure.problem?.code === 'resource.changed-meanwhile';
    const theirs = measurementSchema.safeParse(failure.problem?.current);
    if (isOutdated && theirs.success)
      this.conflict.set({ theirs: theirs.data, mine: this.ownWords(), goal });
    else this.failure.set(failure);
  }

  /** What the reader filled in, in words, to put beside what a colleague made of it. */
  private ownWords(): string {
    const preview = this.preview();
    const { state } = this.draft();
    const { states, entry } = this.texts();
    if (state === 'AS_STORED') return entry.unchanged;
    if (state !== 'REPORTED') return states[state];
    return preview?.kind === 'KEPT' ? valueWords(preview.content, this.voice()) : states.SUPPRESSED;
  }

  /** The response is held against the round before, and against the pupils of the school when all were asked. */
  private context() {
    const points = this.found.hasValue()
      ? (this.found.value().lines.find(({ round }) => round === this.round())?.points ?? [])
      : [];
    const earlier = points.findLast(({ period }) => period.last < this.schoolYear())?.figure;
    const isOfAllPupils = this.indicator()?.subject === 'PUPILS' && this.group() === 'SCHOOL';
    return {
      earlier:
        earlier?.state === 'SHOWN' && earlier.figure.kind !== 'AMOUNT'
          ? earlier.figure.response
          : null,
      schoolSize: isOfAllPupils && this.year.hasValue() ? this.year.value().schoolSize : null,
    };
  }

  /** The round in which the school measured this before. */
  private usualRound(): MeasurementRoundKind {
    const here = this.kept()[0]?.round;
    const before = this.found.hasValue() ? this.found.value().lines.at(-1)?.round : undefined;
    return here ?? before ?? 'YEAR';
  }

  private focusOn(target: () => HTMLElement | null): void {
    afterNextRender(() => target()?.focus(), { injector: this.injector });
  }
}

/** What is done with what was filled in. */
type Goal = 'KEEP_AS_DRAFT' | 'SUBMIT';
