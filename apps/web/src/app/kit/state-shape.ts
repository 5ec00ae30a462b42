import { Component, input } from '@angular/core';
import type { StateShape as Shape } from '@verankerd/content';

/** The shape of a state. It stands beside the word, so that colour is never the only sign. */
@Component({
  selector: 'vk-state-shape',
  template: `
    <svg viewBox="0 0 16 16" aria-hidden="true">
      @switch (shape()) {
        @case ('CIRCLE') {
          <circle class="filled" cx="8" cy="8" r="6" />
        }
        @case ('RING') {
          <circle class="drawn" cx="8" cy="8" r="5.2" />
        }
        @case ('TRIANGLE') {
          <path class="filled" d="M8 1.500 15 14H1z" />
        }
        @case ('SQUARE') {
          <rect class="filled" x="2" y="2" width="12" height="12" />
        }
        @case ('CHECK') {
          <path class="drawn" d="m2 8.500 4 4 8-9" />
        }
        @case ('DASH') {
          <path class="drawn" d="M3 8h10" />
        }
      }
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    svg {
      width: 0.875em;
      height: 0.875em;
    }
    .filled {
      fill: currentColor;
    }
    .drawn {
      fill: none;
      stroke: currentColor;
      stroke-width: 2.4;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class StateShape {
  readonly shape = input.required<Shape>();
}
