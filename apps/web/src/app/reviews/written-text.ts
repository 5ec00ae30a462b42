import { Component, computed, input } from '@angular/core';
import { writtenBlocks } from '@verankerd/domain';

/** A text as a person wrote it: paragraphs, and lists of lines that begin with a dash. */
@Component({
  selector: 'vk-written-text',
  template: `
    @for (block of blocks(); track $index) {
      @if (block.kind === 'WORDS') {
        <p class="words">{{ block.text }}</p>
      } @else {
        <ul>
          @for (item of block.items; track $index) {
            <li>{{ item }}</li>
          }
        </ul>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.625rem;
      min-width: 0;
    }
    .words {
      white-space: pre-line;
    }
    ul {
      padding-inline-start: 1.15em;
    }
    li + li {
      margin-block-start: 0.25rem;
    }
  `,
})
export class WrittenText {
  readonly text = input.required<string>();

  protected readonly blocks = computed(() => writtenBlocks(this.text()));
}
