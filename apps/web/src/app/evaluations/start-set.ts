import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { instruments1 } from '@verankerd/content';
import { createRecommendedIndicators, type ChoiceInList } from '@verankerd/contract';
import { ProblemNotice } from '../kit/problem-notice';
import { SelectField } from '../kit/select-field';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { Language } from '../shell/language';

/** The few things that are enough to begin with, made in one go for a choice. */
@Component({
  selector: 'vk-start-set',
  imports: [ProblemNotice, SelectField],
  template: `
    @let texts = language.texts().evaluations.start;
    <form class="card stack" (submit)="add($event)">
      <h2>{{ texts.heading }}</h2>
      @if (recommended(); as set) {
        <ul>
          @for (family of set.families; track family) {
            <li>
              <strong>{{ language.read(families[family].label) }}</strong>:
              {{ language.read(families[family].question) }}
            </li>
          }
        </ul>
        <p class="soft">{{ language.read(set.reason) }}</p>
        @if (choices().length > 1) {
          <vk-select-field
            field="choiceId"
            [label]="texts.choice"
            [required]="true"
            [empty]="texts.choice"
            [options]="options()"
            [(value)]="choiceId"
            [failure]="undefined"
          />
        }
        @if (failure(); as failed) {
          <vk-problem-notice [failure]="failed" />
        }
        <div>
          <button
            class="button button-primary"
            type="submit"
            [attr.aria-disabled]="isBusy() || !choice()"
          >
            {{ texts.add }}
          </button>
        </div>
      } @else {
        <p>{{ texts.noChoice }}</p>
      }
    </form>
  `,
  styles: `
    vk-select-field {
      max-width: 28rem;
    }
  `,
})
export class StartSet {
  readonly schoolId = input.required<string>();
  readonly choices = input.required<readonly ChoiceInList[]>();
  /** How many indicators were made. */
  readonly added = output<number>();

  protected readonly language = inject(Language);
  protected readonly families = instruments1.families;
  protected readonly choiceId = linkedSignal(() => this.choices()[0]?.id ?? '');
  protected readonly choice = computed(() =>
    this.choices().find(({ id }) => id === this.choiceId()),
  );
  protected readonly options = computed(() =>
    this.choices().map(({ id, intervention }) => ({ value: id, label: intervention.name })),
  );
  protected readonly recommended = computed(() => {
    const choice = this.choice() ?? this.choices()[0];
    return choice && instruments1.recommended[choice.targetGroup];
  });
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  private readonly api = inject(ApiClient);

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    const choice = this.choice();
    if (!choice || this.isBusy()) return;
    this.isBusy.set(true);
    this.failure.set(undefined);
    try {
      const { indicators } = await this.api.call(createRecommendedIndicators, {
        params: { schoolId: this.schoolId(), choiceId: choice.id },
        idempotencyKey: newIdempotencyKey(),
      });
      this.added.emit(indicators.length);
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
