import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Matrix } from '@verankerd/contract';
import { namesOfChosen } from './chosen-filters';
import { noFilter, type MatrixAddress } from './matrix-address';
import { MatrixWords } from './matrix-words';

/** What narrows the matrix now, each with a way to take it away. */
@Component({
  selector: 'vk-matrix-chips',
  imports: [RouterLink],
  template: `
    @if (chips().length > 0) {
      @let texts = words.texts().filters;
      <ul class="row" [attr.aria-label]="texts.chosen">
        @for (chip of chips(); track chip.name) {
          <li>
            <a
              class="chip"
              [routerLink]="[]"
              [queryParams]="chip.without"
              queryParamsHandling="merge"
              [attr.aria-label]="texts.remove(chip.label)"
              >{{ chip.label }} <span aria-hidden="true">✕</span></a
            >
          </li>
        }
        <li>
          <a
            class="button button-quiet"
            [routerLink]="[]"
            [queryParams]="noFilter"
            queryParamsHandling="merge"
            >{{ texts.clear }}</a
          >
        </li>
      </ul>
    }
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }
    .chip {
      display: inline-flex;
      gap: 0.5rem;
      align-items: center;
      min-height: 2.75rem;
      padding: 0 0.875rem;
      border: 1px solid var(--brand);
      border-radius: 999px;
      background: var(--brand-soft);
      color: var(--ink);
      text-decoration: none;
    }
    .chip:hover {
      border-color: var(--danger);
    }
  `,
})
export class MatrixChips {
  readonly matrix = input.required<Matrix>();
  readonly address = input.required<MatrixAddress>();

  protected readonly words = inject(MatrixWords);
  protected readonly noFilter = noFilter;
  protected readonly chips = computed(() =>
    this.words
      .filters(this.address(), namesOfChosen(this.matrix(), this.address()))
      .map((filter) => ({ ...filter, without: { [filter.name]: null } })),
  );
}
