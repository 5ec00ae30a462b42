import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readBoardReview, replyToReview, type FrozenReview } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { ResourceView } from '../kit/resource-view';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { Language } from '../shell/language';
import { ExchangePanel, type Said } from './exchange-panel';
import { OverseenReview } from './overseen-review';

/** A review that a school handed in, as its board reads it: ask, or take note. */
@Component({
  selector: 'vk-board-review-page',
  imports: [ExchangePanel, OverseenReview, ResourceView, RouterLink],
  template: `
    @let texts = language.texts().reviews.board;
    <main class="page" id="inhoud">
      <p role="status" [class.notice]="told()" [class.visually-hidden]="!told()">{{ told() }}</p>
      <vk-resource-view [resource]="found">
        <ng-template>
          @if (review(); as shown) {
            <vk-overseen-review [review]="shown" [isWhole]="isWhole()">
              <a
                class="button"
                [routerLink]="['/besturen', boardId()]"
                [queryParams]="{ schooljaar: schoolYear() }"
                >{{ texts.back }}</a
              >
              @if (shown.edition.exchange; as exchange) {
                <section class="card exchange no-print" [attr.aria-label]="texts.title">
                  <vk-exchange-panel
                    [exchange]="exchange"
                    [isBoard]="true"
                    [isBusy]="isBusy()"
                    [failure]="failure()"
                    (said)="say($event)"
                  />
                </section>
              }
            </vk-overseen-review>
          }
        </ng-template>
      </vk-resource-view>
    </main>
  `,
})
export class BoardReviewPage {
  readonly boardId = input.required<string>();
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly schoolYear = input.required<string>();
  /** Number of an earlier version. */
  readonly versie = input<string>();
  /** `alles` for the whole review. */
  readonly weergave = input<string>();

  protected readonly language = inject(Language);
  protected readonly isWhole = computed(() => this.weergave() === 'alles');
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly told = signal('');
  private readonly api = inject(ApiClient);
  private readonly params = computed(() => ({
    boardId: this.boardId(),
    schoolId: this.schoolId(),
    choiceId: this.choiceId(),
    schoolYear: schoolYear(this.schoolYear()),
  }));
  protected readonly found = this.api.resource(readBoardReview, () => {
    const number = this.versie();
    return { params: this.params(), query: number === undefined ? {} : { number: Number(number) } };
  });
  protected readonly review = linkedSignal<FrozenReview | undefined>(() =>
    this.found.hasValue() ? this.found.value() : undefined,
  );
  private readonly panel = viewChild(ExchangePanel);

  protected async say({ kind, text }: Said): Promise<void> {
    const { exchange } = this.review()?.edition ?? {};
    if (!exchange || kind === 'ANSWER' || this.isBusy()) return;
    this.isBusy.set(true);
    this.failure.set(undefined);
    const { board } = this.language.texts().reviews;
    try {
      const said = await this.api.call(replyToReview, {
        params: this.params(),
        body: kind === 'QUESTION' ? { kind, text } : { kind },
        version: exchange.replies.length,
      });
      this.panel()?.clear();
      this.told.set(kind === 'QUESTION' ? board.asked : board.acknowledged);
      this.review.update(
        (review) => review && { ...review, edition: { ...review.edition, exchange: said } },
      );
    } catch (error) {
      const failure = failureOf(error);
      this.failure.set(failure);
      if (failure.problem?.code === 'resource.changed-meanwhile') this.found.reload();
    } finally {
      this.isBusy.set(false);
    }
  }
}
