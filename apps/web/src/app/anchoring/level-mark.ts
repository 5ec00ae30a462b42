import { Component, computed, inject, input } from '@angular/core';
import { Language } from '../shell/language';
import { levelWord } from './aspect-words';
import { scales1 } from '@verankerd/content';

/** A level from 0 to 3, that nothing was said yet, or that it does not apply. */
export type MarkedLevel = 0 | 1 | 2 | 3 | null | 'NOT_APPLICABLE';

/**
 * A level as word and shape together: as many full blocks as the level has steps, and an anchor when it is anchored.
 * Without a level the blocks are dashed; what does not apply is a line.
 */
@Component({
  selector: 'vk-level-mark',
  template: `
    <svg [attr.viewBox]="level() === 3 ? '0 0 32 32' : '0 0 34 16'" aria-hidden="true">
      @switch (level()) {
        @case (3) {
          <circle class="line" cx="16" cy="7" r="3" />
          <path
            class="line"
            d="M16 10v16.500M10.500 14.500h11M6 18c.6 5 4.500 8.500 10 8.500s9.400-3.500 10-8.500"
          />
        }
        @case ('NOT_APPLICABLE') {
          <path class="thick" d="M4 8h26" />
        }
        @default {
          @for (block of blocks(); track $index) {
            <rect
              [class]="block"
              [attr.x]="1.5 + 11 * $index"
              y="2.500"
              width="9"
              height="11"
              rx="1.500"
            />
          }
        }
      }
    </svg>
    <span [class.visually-hidden]="isBare()">{{ word() }}</span>
  `,
  styleUrl: './level-mark.css',
  host: { '[attr.data-level]': 'level() ?? "NONE"' },
})
export class LevelMark {
  readonly level = input.required<MarkedLevel>();
  /** Whether the word is heard only: where a column already shows it. */
  readonly isBare = input(false);

  protected readonly word = computed(() => {
    const level = this.level();
    return this.language.read(
      level === 'NOT_APPLICABLE' ? scales1.rating.notApplicable.label : levelWord(level),
    );
  });
  protected readonly blocks = computed(() => {
    const level = this.level();
    return [1, 2, 3].map((step) => {
      if (typeof level !== 'number') return 'dashed';
      return step <= level ? 'full' : 'open';
    });
  });
  private readonly language = inject(Language);
}
