import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { questionSet1, roles1 } from '@verankerd/content';
import { planSuggestedMilestones } from '@verankerd/contract';
import { firstDayOf, lastDayOf, questionKeys, type PlainDate } from '@verankerd/domain';
import { checkBody } from '../kit/check-body';
import { failureOf, type ApiFailure } from '../shell/api-client';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { Language } from '../shell/language';
import type { ChosenSuggestions, MilestonePlan } from './milestone-plan';
import { RefusalWords } from './refusal-words';
import type { Suggestion } from './suggestion';
import { UnsavedWork } from '../shell/unsaved-work';

let sequence = 0;

/** Suggestions to choose from, each with a date that can be changed. What is needed first is ticked already. */
@Component({
  selector: 'vk-suggested-milestones',
  templateUrl: './suggested-milestones.html',
  styleUrls: ['./milestone-form.css', './suggested-milestones.css'],
})
export class SuggestedMilestones {
  readonly plan = input.required<MilestonePlan>();
  readonly suggestions = input.required<readonly Suggestion[]>();
  readonly about = input.required<string>();
  /** How many were planned that were not there yet. */
  readonly added = output<number>();
  /** The reader is done with the list, or let it go. */
  readonly closed = output();

  protected readonly id = `voorstel-${(sequence += 1)}`;
  protected readonly language = inject(Language);
  protected readonly roles = roles1.roles;
  protected readonly questionSet = questionSet1.questions;
  protected readonly first = computed(() => firstDayOf(this.plan().key().schoolYear));
  protected readonly last = computed(() => lastDayOf(this.plan().key().schoolYear));
  protected readonly groups = computed(() =>
    questionKeys
      .map((question) => ({
        question,
        suggestions: this.suggestions().filter((one) => one.question === question),
      }))
      .filter(({ suggestions }) => suggestions.length > 0),
  );
  protected readonly ticked = linkedSignal<ReadonlySet<string>>(
    () => new Set(this.suggestions().flatMap((one) => (one.isCore ? one.templateKey : []))),
  );
  protected readonly dates = linkedSignal<ReadonlyMap<string, string>>(
    () => new Map(this.suggestions().map((one) => [one.templateKey, one.plannedOn])),
  );
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly hasNothing = signal(false);
  protected readonly notice = computed(() => {
    const texts = this.language.texts().milestones.suggestions;
    if (this.hasNothing()) return texts.nothingChosen;
    return this.refusalWords.noticeOf(this.failure());
  });

  private readonly refusalWords = inject(RefusalWords);
  private readonly unsaved = inject(UnsavedWork);
  private readonly unsavedForm = Symbol(this.id);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private idempotencyKey = newIdempotencyKey();

  constructor() {
    afterNextRender(() => this.host.nativeElement.querySelector<HTMLElement>('.title')?.focus());
    inject(DestroyRef).onDestroy(() => this.unsaved.release(this.unsavedForm));
  }

  protected tick(templateKey: string, isTicked: boolean): void {
    this.ticked.update((ticked) => {
      const next = new Set(ticked);
      if (isTicked) next.add(templateKey);
      else next.delete(templateKey);
      return next;
    });
    this.touch();
  }

  protected changeDate(templateKey: string, date: string): void {
    this.dates.update((dates) => new Map(dates).set(templateKey, date));
    this.touch();
  }

  /** What the server or the check says about the date of a suggestion. */
  protected faultOf(templateKey: string): string | undefined {
    const index = this.chosen().findIndex((one) => one.templateKey === templateKey);
    const pointer = `/body/suggestions/${index}/plannedOn`;
    return this.failure()?.problem?.errors?.find((error) => error.pointer === pointer)?.detail;
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isBusy()) return;
    const suggestions = this.chosen();
    this.hasNothing.set(suggestions.length === 0);
    if (this.hasNothing()) return;
    const checked = suggestions.map((one) => ({ ...one, plannedOn: one.plannedOn || undefined }));
    this.failure.set(
      checkBody(planSuggestedMilestones, { suggestions: checked }, this.language.texts()),
    );
    if (this.failure()) return this.focusOnWrongDate();
    this.isBusy.set(true);
    try {
      const count = await this.plan().planSuggested(suggestions, this.idempotencyKey);
      this.unsaved.release(this.unsavedForm);
      this.added.emit(count);
      this.closed.emit();
    } catch (error) {
      this.failure.set(failureOf(error));
      this.focusOnWrongDate();
    } finally {
      this.isBusy.set(false);
    }
  }

  protected readonly chosen = computed<ChosenSuggestions>(() =>
    this.suggestions().flatMap(({ templateKey }) =>
      this.ticked().has(templateKey)
        ? // An empty date is told beside its field by the check before sending.
          { templateKey, plannedOn: (this.dates().get(templateKey) ?? '') as PlainDate }
        : [],
    ),
  );

  private touch(): void {
    this.hasNothing.set(false);
    this.failure.set(undefined);
    this.idempotencyKey = newIdempotencyKey();
    this.unsaved.hold(this.unsavedForm);
  }

  private focusOnWrongDate(): void {
    setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  }
}
