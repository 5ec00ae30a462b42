import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import {
  verifyFrozenReview,
  type AnswerOf,
  type ReviewEdition,
  type ReviewSnapshot,
} from '@verankerd/contract';
import { ProblemNotice } from '../kit/problem-notice';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';

type Verification = AnswerOf<typeof verifyFrozenReview>;

/** Whether a snapshot is still what was frozen: its checksum is computed anew when the reader asks. */
@Component({
  selector: 'vk-proof-panel',
  imports: [ProblemNotice],
  template: `
    @let texts = language.texts().reviews.proof;
    <section class="card stack stack-tight" aria-labelledby="controle">
      <h2 class="no-print" id="controle">{{ texts.title }}</h2>
      <p class="soft no-print">{{ texts.about }}</p>
      <div role="status">
        @if (isChecking()) {
          <p class="soft">{{ texts.checking }}</p>
        } @else if (result(); as found) {
          @if (found.isUnchanged) {
            <p class="proof">
              <strong
                ><span aria-hidden="true">✓</span>
                {{ texts.unchanged(formats.moment(found.frozenAt)) }}.</strong
              >
              {{ texts.checkedAt(formats.moment(found.checkedAt)) }}
            </p>
          } @else {
            <p class="field-error">{{ texts.changed }}. {{ texts.changedDetail }}</p>
          }
        }
      </div>
      @if (failure(); as failed) {
        <vk-problem-notice [failure]="failed" />
      }
      <p>
        <button class="button" type="button" (click)="check()">{{ texts.check }}</button>
      </p>
      <p class="small soft sum">
        {{ texts.checksum }}: <code>{{ edition().checksum }}</code>
      </p>
      <p class="small soft">{{ texts.definitions(definitions()) }}</p>
    </section>
  `,
  styles: `
    .proof {
      color: var(--state-done);
    }
    .sum {
      overflow-wrap: anywhere;
      max-width: none;
    }
    @media print {
      section {
        border: 0;
        padding: 0;
        gap: 0.125rem;
        font-size: 9pt;
      }
      p {
        max-width: none;
        font-size: 8pt;
      }
    }
  `,
})
export class ProofPanel {
  readonly snapshot = input.required<ReviewSnapshot>();
  readonly edition = input.required<ReviewEdition>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly isChecking = signal(false);
  protected readonly result = linkedSignal<ReviewEdition, Verification | undefined>({
    source: this.edition,
    computation: () => undefined,
  });
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly definitions = computed(() => {
    const { definitions, format } = this.snapshot();
    return [...Object.values(definitions), format].join(', ');
  });
  private readonly api = inject(ApiClient);

  protected async check(): Promise<void> {
    if (this.isChecking()) return;
    this.isChecking.set(true);
    this.failure.set(undefined);
    const { school, choice, schoolYear, number } = this.snapshot();
    try {
      const params = { schoolId: school.id, choiceId: choice.id, schoolYear, number };
      this.result.set(await this.api.call(verifyFrozenReview, { params }));
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isChecking.set(false);
    }
  }
}
