import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { asksForAttention, questionKeys, type QuestionKey } from '@verankerd/domain';
import { StateShape } from '../../kit/state-shape';
import { Formats } from '../../shell/formats';
import { Language } from '../../shell/language';
import type { MatrixLine } from './matrix-lines';
import { MatrixWords } from './matrix-words';
import { StandingCell } from './standing-cell';

/** Cards that are added at a time: a phone shows two or three at once. */
const step = 20;

/** Lines as cards, for a phone: the same as the table tells, one below the other. */
@Component({
  selector: 'vk-matrix-cards',
  imports: [RouterLink, StandingCell, StateShape],
  templateUrl: './matrix-cards.html',
  styleUrl: './matrix-cards.css',
  host: { class: 'stack' },
})
export class MatrixCards {
  readonly lines = input.required<readonly MatrixLine[]>();
  readonly questions = input.required<readonly QuestionKey[]>();
  readonly isComparing = input.required<boolean>();
  /** Router commands of what a school handed in; nothing when its id is not known. */
  readonly submissionOf = input.required<(line: MatrixLine) => readonly string[] | null>();

  protected readonly language = inject(Language);
  protected readonly words = inject(MatrixWords);
  protected readonly formats = inject(Formats);
  protected readonly step = step;
  protected readonly asks = asksForAttention;
  private readonly most = linkedSignal({ source: this.lines, computation: () => step });
  protected readonly left = computed(() => Math.max(0, this.lines().length - this.most()));
  protected readonly cards = computed(() =>
    this.lines()
      .slice(0, this.most())
      .map((line) => ({
        line,
        standings: this.questions().map((question) => {
          const index = questionKeys.indexOf(question);
          const before = line.earlier?.questions[index] ?? null;
          return {
            question,
            now: line.row?.questions[index],
            earlier: this.isComparing() ? before : undefined,
          };
        }),
      })),
  );

  protected showMore(): void {
    this.most.update((most) => most + step);
  }
}
