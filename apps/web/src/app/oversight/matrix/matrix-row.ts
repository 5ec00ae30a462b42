import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { asksForAttention, questionKeys, type QuestionKey } from '@verankerd/domain';
import { StateShape } from '../../kit/state-shape';
import { Formats } from '../../shell/formats';
import type { MatrixLine } from './matrix-lines';
import { MatrixWords } from './matrix-words';
import { StandingCell } from './standing-cell';

/** A row of the table: a choice of a school with all that the school handed in about it. */
@Component({
  // A table holds no other elements than rows.
  // eslint-disable-next-line @angular-eslint/component-selector
  selector: 'tr[vkMatrixRow]',
  imports: [RouterLink, StandingCell, StateShape],
  templateUrl: './matrix-row.html',
  styleUrl: './matrix-row.css',
  host: { '[class.asking]': 'asks()' },
})
export class MatrixRowCells {
  readonly line = input.required<MatrixLine>();
  /** The questions that are shown. */
  readonly questions = input.required<readonly QuestionKey[]>();
  readonly isComparing = input.required<boolean>();
  /** Router commands of what the school handed in; nothing in a matrix without ids. */
  readonly submission = input.required<readonly string[] | null>();
  /** The column whose cell the tab key comes to; nothing in a row that it passes. */
  readonly tabColumn = input.required<number | null>();
  readonly isOpened = input.required<boolean>();
  readonly toggled = output();

  protected readonly words = inject(MatrixWords);
  protected readonly formats = inject(Formats);
  protected readonly asks = computed(() => {
    const { row } = this.line();
    return row !== null && asksForAttention(row);
  });
  protected readonly standings = computed(() => {
    const { row, earlier } = this.line();
    return this.questions().map((question) => {
      const index = questionKeys.indexOf(question);
      return {
        question,
        now: row?.questions[index],
        earlier: this.isComparing() ? (earlier?.questions[index] ?? null) : undefined,
      };
    });
  });

  protected tabAt(column: number): 0 | -1 {
    return this.tabColumn() === column ? 0 : -1;
  }
}
