import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Matrix } from '@verankerd/contract';
import { Language } from '../../shell/language';
import { noFilter, type FilterName, type MatrixAddress } from './matrix-address';
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
  private readonly language = inject(Language);
  protected readonly chips = computed(() => {
    const { filters, sectors } = this.words.texts();
    const { filter, search, schoolCode } = this.address();
    const { boards, partnerships, schools } = this.matrix();
    const board = boards.find(({ number }) => number === filter.boardNumber);
    const partnership = partnerships.find(({ code }) => code === filter.partnershipCode);
    const chip = (name: FilterName, label: string, value: string | undefined) =>
      value === undefined ? [] : [removable(name, filters.chip(label, value))];
    return [
      ...(filter.onlyAttention ? [removable('aandacht', filters.chipAttention)] : []),
      ...chip('zoek', filters.search, search || undefined),
      ...chip('sector', filters.sector, filter.sector && sectors[filter.sector]),
      ...chip('interventie', filters.intervention, filter.interventionName),
      ...chip(
        'vraag',
        filters.question,
        filter.question && this.language.texts().questions.short[filter.question],
      ),
      ...chip('stand', filters.state, filter.state && this.words.state(filter.state)),
      ...chip('bestuur', filters.board, filter.boardNumber && (board?.name ?? filter.boardNumber)),
      ...chip(
        'samenwerkingsverband',
        filters.partnership,
        filter.partnershipCode && (partnership?.name ?? filter.partnershipCode),
      ),
      ...chip('school', filters.school, schoolCode && (schools.names[0] ?? schoolCode)),
    ];
  });
}

function removable(name: FilterName, label: string) {
  return { name, label, without: { [name]: null } };
}
