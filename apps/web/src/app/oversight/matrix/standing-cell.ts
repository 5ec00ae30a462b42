import { Component, computed, inject, input } from '@angular/core';
import { scales1 } from '@verankerd/content';
import type { QuestionStanding } from '@verankerd/domain';
import { StateShape } from '../../kit/state-shape';
import { MatrixWords } from './matrix-words';

/** How a question of a choice stands, as a cell: word, shape and colour; the reason; and how it stood before. */
@Component({
  // A row holds no other elements than cells.
  // eslint-disable-next-line @angular-eslint/component-selector
  selector: '[vkStandingCell]',
  imports: [StateShape],
  templateUrl: './standing-cell.html',
  styleUrl: './standing-cell.css',
  host: { '[attr.data-state]': 'standing()?.state' },
})
export class StandingCell {
  /** Nothing when the school did not hand in. */
  readonly standing = input.required<QuestionStanding | undefined>();
  /** How it stood in the earlier year; null when it was not there, undefined when no years are compared. */
  readonly earlier = input<QuestionStanding | null>();
  /** A choice that does not run is left in peace: no reason is told. */
  readonly isRunning = input(true);

  protected readonly words = inject(MatrixWords);
  protected readonly scales = scales1.progress;
  protected readonly reason = computed(() => {
    const reason = this.standing()?.reason;
    return reason && this.isRunning() ? this.words.texts().reasons[reason] : undefined;
  });
}
