import { Component, input } from '@angular/core';

/** A card with a short list of sentences under a heading. */
@Component({
  selector: 'vk-list-card',
  template: `
    <section class="card stack">
      <h2>{{ heading() }}</h2>
      <ul>
        @for (line of lines(); track line) {
          <li>{{ line }}</li>
        }
      </ul>
    </section>
  `,
  // As high as the cards beside it.
  styles: ':host { display: grid; }',
})
export class ListCard {
  readonly heading = input.required<string>();
  readonly lines = input.required<readonly string[]>();
}
