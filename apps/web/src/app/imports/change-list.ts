import { Component, computed, inject, input } from '@angular/core';
import type { ImportChange } from '@verankerd/contract';
import { Language } from '../shell/language';

/** Changes of one kind, each on its line: what it was and what it becomes. */
@Component({
  selector: 'vk-change-list',
  templateUrl: './change-list.html',
  styleUrl: './change-list.css',
})
export class ChangeList {
  readonly changes = input.required<readonly ImportChange[]>();
  /** What they are called together. */
  readonly title = input.required<string>();
  /** How many there are, told or not. */
  readonly count = input.required<number>();

  protected readonly language = inject(Language);
  protected readonly reasons = computed(() => {
    const texts = this.language.texts().imports.leftOpen;
    return new Set(
      this.changes().flatMap((change) =>
        change.kind === 'LEFT_OPEN' ? [texts[change.reason]] : [],
      ),
    );
  });

  protected boardName(board: { readonly number: string; readonly name: string } | null): string {
    if (board === null) return this.language.texts().imports.noBoardYet;
    return board.name.includes(board.number) ? board.name : `${board.name} (${board.number})`;
  }

  /** A value of a detail in words: parts and regions are kept as codes. */
  protected valueOf(text: string): string {
    const { detailValues } = this.language.texts().imports;
    return text in detailValues ? detailValues[text as keyof typeof detailValues] : text;
  }
}
