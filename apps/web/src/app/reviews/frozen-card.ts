import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { answerBoard, handInReview, reopenReview, type ReviewEdition } from '@verankerd/contract';
import { ModalDialog } from '../kit/modal-dialog';
import { ProblemNotice } from '../kit/problem-notice';
import { TextField } from '../kit/text-field';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { Language } from '../shell/language';
import { ExchangePanel, type Said } from './exchange-panel';
import type { ReviewYear } from './review-year';

/** What was frozen of a review: to read, to hand in, to talk about with the board, and to open again. */
@Component({
  selector: 'vk-frozen-card',
  imports: [ExchangePanel, ModalDialog, ProblemNotice, RouterLink, TextField],
  templateUrl: './frozen-card.html',
  styleUrl: './frozen-card.css',
})
export class FrozenCard {
  readonly year = input.required<ReviewYear>();
  /** Address of the review. */
  readonly base = input.required<readonly string[]>();
  /** What happened, to be told on the page. */
  readonly told = output<string>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly asking = signal<'HAND_IN' | 'REOPEN' | undefined>(undefined);
  protected readonly reason = signal('');
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  /** The snapshot that holds, or while the review is open, none. */
  protected readonly current = computed(() => {
    const review = this.year().loaded();
    return review?.state === 'FROZEN' ? review.editions[0] : undefined;
  });
  protected readonly editions = computed(() => this.year().loaded()?.editions ?? []);
  private readonly api = inject(ApiClient);
  private readonly panel = viewChild(ExchangePanel);
  private key = '';

  protected ask(question: 'HAND_IN' | 'REOPEN'): void {
    this.key = newIdempotencyKey();
    this.failure.set(undefined);
    this.asking.set(question);
  }

  protected handIn({ number }: ReviewEdition): Promise<void> {
    return this.carryOut(async () => {
      const edition = await this.api.call(handInReview, {
        params: { ...this.year().key(), number },
        idempotencyKey: this.key,
      });
      this.accept(edition);
      this.told.emit(this.language.texts().reviews.board.handedInNow);
    });
  }

  protected reopen({ number }: ReviewEdition): Promise<void> {
    return this.carryOut(async () => {
      const review = await this.api.call(reopenReview, {
        params: { ...this.year().key(), number },
        body: { reason: this.reason() },
        idempotencyKey: this.key,
      });
      this.year().answer.set(review);
      this.reason.set('');
      this.told.emit(this.language.texts().reviews.reopen.done);
    });
  }

  protected answer({ number, exchange }: ReviewEdition, { text }: Said): Promise<void> {
    return this.carryOut(async () => {
      const edition = await this.api.call(answerBoard, {
        params: { ...this.year().key(), number },
        body: { text },
        version: exchange?.replies.length ?? 0,
      });
      this.panel()?.clear();
      this.accept(edition);
      this.told.emit(this.language.texts().reviews.board.answered);
    });
  }

  private accept(edition: ReviewEdition): void {
    this.year().accept((review) => ({
      ...review,
      editions: review.editions.map((one) => (one.number === edition.number ? edition : one)),
    }));
  }

  private async carryOut(work: () => Promise<void>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.failure.set(undefined);
    try {
      await work();
      this.asking.set(undefined);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.problem?.code === 'resource.changed-meanwhile') this.year().answer.reload();
      this.failure.set(failure);
    } finally {
      this.isBusy.set(false);
    }
  }
}
