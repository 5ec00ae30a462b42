import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { instruments1 } from '@verankerd/content';
import {
  addInstrument,
  createIndicator,
  listInstruments,
  type ChoiceInList,
  type Indicator,
} from '@verankerd/contract';
import {
  countedSubjects,
  figureKinds,
  indicatorDirections,
  indicatorFamilies,
} from '@verankerd/domain';
import { checkBody } from '../kit/check-body';
import { ErrorSummary } from '../kit/error-summary';
import { RadioField } from '../kit/radio-field';
import { SelectField } from '../kit/select-field';
import { TextField } from '../kit/text-field';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { Language } from '../shell/language';
import { UnsavedWork } from '../shell/unsaved-work';
import {
  emptyIndicator,
  indicatorBody,
  otherInstrument,
  withFamily,
  type IndicatorDraft,
} from './indicator-draft';

/** Something of the school's own to measure. */
@Component({
  selector: 'vk-indicator-form',
  imports: [ErrorSummary, RadioField, SelectField, TextField],
  templateUrl: './indicator-form.html',
  styleUrl: './indicator-form.css',
})
export class IndicatorForm {
  readonly schoolId = input.required<string>();
  readonly choices = input.required<readonly ChoiceInList[]>();
  readonly saved = output<Indicator>();
  readonly closed = output();

  protected readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().evaluations.indicator);
  protected readonly other = otherInstrument;
  protected readonly draft = signal<IndicatorDraft>(emptyIndicator);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly families = computed(() =>
    indicatorFamilies.map((value) => ({
      value,
      label: `${this.language.read(instruments1.families[value].label)}: ${this.language.read(instruments1.families[value].question)}`,
    })),
  );
  protected readonly subjects = computed(() => {
    const { subjects } = this.texts();
    return countedSubjects.map((value) => ({ value, label: subjects[value] }));
  });
  protected readonly kinds = computed(() => {
    const { kinds, kindHelp } = this.texts();
    return figureKinds.map((value) => ({ value, label: kinds[value], help: kindHelp[value] }));
  });
  protected readonly directions = computed(() => {
    const { directions } = this.texts();
    return indicatorDirections.map((value) => ({ value, label: directions[value] }));
  });
  protected readonly choiceOptions = computed(() =>
    this.choices().map(({ id, intervention }) => ({ value: id, label: intervention.name })),
  );
  protected readonly instrumentOptions = computed(() => [
    ...(this.instruments.hasValue()
      ? this.instruments.value().instruments.map(({ id, name }) => ({ value: id, label: name }))
      : []),
    { value: otherInstrument, label: this.texts().otherInstrument },
  ]);
  protected readonly nameOf = (pointer: string): string => this.fieldName(pointer);

  private readonly api = inject(ApiClient);
  private readonly instruments = this.api.resource(listInstruments, () => ({
    params: { schoolId: this.schoolId() },
  }));
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  /** One key for one indicator, however often it is sent. */
  private readonly key = newIdempotencyKey();

  constructor() {
    afterNextRender(() => this.heading().nativeElement.focus());
    const unsaved = inject(UnsavedWork);
    const form = Symbol('indicator');
    effect(() => (this.draft() === emptyIndicator ? unsaved.release(form) : unsaved.hold(form)));
    inject(DestroyRef).onDestroy(() => unsaved.release(form));
  }

  protected set(field: keyof IndicatorDraft, value: string): void {
    this.draft.update((draft) =>
      field === 'family' ? withFamily(draft, value) : { ...draft, [field]: value },
    );
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isBusy()) return;
    const { instrumentId, otherInstrument: name } = this.draft();
    const isOther = instrumentId === otherInstrument && name.trim() !== '';
    const known = instrumentId === '' || instrumentId === otherInstrument ? null : instrumentId;
    this.failure.set(
      checkBody(createIndicator, indicatorBody(this.draft(), known), this.language.texts()),
    );
    if (this.failure()) return;
    this.isBusy.set(true);
    try {
      const instrument = isOther ? await this.addOther(name.trim()) : known;
      const made = await this.api.call(createIndicator, {
        params: { schoolId: this.schoolId() },
        // Checked against the schema of the route just above.
        body: indicatorBody(this.draft(), instrument) as never,
        idempotencyKey: this.key,
      });
      this.saved.emit(made);
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  private async addOther(name: string): Promise<string> {
    const { id } = await this.api.call(addInstrument, {
      params: { schoolId: this.schoolId() },
      body: { name },
      idempotencyKey: newIdempotencyKey(),
    });
    return id;
  }

  private fieldName(pointer: string): string {
    const texts = this.texts();
    const names: Readonly<Record<string, string>> = {
      name: texts.name,
      family: texts.family,
      subject: texts.subject,
      direction: texts.direction,
      'measure/scale/min': texts.scaleMin,
      'measure/scale/max': texts.scaleMax,
      'measure/scale/answerStep': texts.scaleStep,
      'measure/categories': texts.answers,
      'measure/unit': texts.unit,
      'measure/target': texts.target,
      'instrument/version': texts.instrumentVersion,
    };
    return names[pointer.replace('/body/', '')] ?? texts.headingNew;
  }
}
