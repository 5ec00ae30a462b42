import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { BoardExchange } from '@verankerd/contract';
import type { ReviewReply } from '@verankerd/domain';
import { ProblemNotice } from '../kit/problem-notice';
import type { ApiFailure } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { WrittenText } from './written-text';

/** Something that a reader says about a review. */
export type Said = { readonly kind: ReviewReply; readonly text: string };

/** What passes between school and board about a review: how it stands, what was said, and what may be said now. */
@Component({
  selector: 'vk-exchange-panel',
  imports: [ProblemNotice, WrittenText],
  templateUrl: './exchange-panel.html',
  styleUrl: './exchange-panel.css',
})
export class ExchangePanel {
  readonly exchange = input.required<BoardExchange>();
  /** Whether the reader is the board: it asks and takes note, the school answers. */
  readonly isBoard = input(false);
  readonly isBusy = input(false);
  readonly failure = input<ApiFailure | undefined>();
  /** The reader says something. */
  readonly said = output<Said>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly text = signal('');
  protected readonly standing = computed(() => {
    const { standings, standingsFor } = this.language.texts().reviews.board;
    return (this.isBoard() ? standingsFor : standings)[this.exchange().standing];
  });
  /** What the text would be: a question of the board, an answer of the school, or nothing now. */
  protected readonly asked = computed(() =>
    this.exchange().possible.find((kind) => kind !== 'ACKNOWLEDGED'),
  );
  protected readonly canAcknowledge = computed(() =>
    this.exchange().possible.includes('ACKNOWLEDGED'),
  );

  /** What was written has arrived. */
  clear(): void {
    this.text.set('');
  }

  protected send(event: Event): void {
    event.preventDefault();
    const kind = this.asked();
    if (kind && this.text().trim() !== '' && !this.isBusy())
      this.said.emit({ kind, text: this.text().trim() });
  }

  protected acknowledge(): void {
    if (!this.isBusy()) this.said.emit({ kind: 'ACKNOWLEDGED', text: '' });
  }
}
