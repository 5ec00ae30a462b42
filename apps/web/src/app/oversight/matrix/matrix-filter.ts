import { Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, Router, RouterLink, type Params } from '@angular/router';
import type { Matrix } from '@verankerd/contract';
import { isPlainDate, questionKeys, questionStates, registerSectors } from '@verankerd/domain';
import { Formats } from '../../shell/formats';
import { Language } from '../../shell/language';
import { FilterSelect } from './filter-select';
import { MatrixChips } from './matrix-chips';
import type { MatrixAddress } from './matrix-address';
import type { SchoolCounts } from './matrix-lines';
import { MatrixWords } from './matrix-words';

/** Chooses which schools a matrix shows, of which day, and beside which year. All of it goes into the address. */
@Component({
  selector: 'vk-matrix-filter',
  imports: [FilterSelect, MatrixChips, RouterLink],
  templateUrl: './matrix-filter.html',
  styleUrl: './matrix-filter.css',
})
export class MatrixFilterBar {
  readonly matrix = input.required<Matrix>();
  readonly address = input.required<MatrixAddress>();
  readonly counts = input.required<SchoolCounts>();
  readonly isNarrow = input.required<boolean>();

  protected readonly words = inject(MatrixWords);
  protected readonly formats = inject(Formats);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private typing: ReturnType<typeof setTimeout> | undefined;

  protected readonly onlyAttention = computed(() => this.address().filter.onlyAttention === true);
  protected readonly isWrongDay = computed(() => {
    const { asOn } = this.address();
    return asOn !== undefined && asOn > this.matrix().today;
  });
  /** The lists to choose from; one that leaves no choice is left out, unless it is what was chosen. */
  protected readonly lists = computed(() => {
    const { filters, sectors } = this.words.texts();
    const short = this.language.texts().questions.short;
    const { filter, earlierYear } = this.address();
    const { boards, partnerships, interventions, schoolYear, schoolYears } = this.matrix();
    const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
    const byName = (options: { value: string; label: string }[]) =>
      options.sort((one, other) => one.label.localeCompare(other.label, 'nl'));
    const lists = [
      {
        name: 'sector',
        label: filters.sector,
        any: filters.any,
        value: filter.sector,
        options: registerSectors.map((value) => ({ value, label: sectors[value] })),
      },
      {
        name: 'interventie',
        label: filters.intervention,
        any: filters.any,
        value: filter.interventionName,
        options: plain([...new Set(interventions.map(({ name }) => name))]),
      },
      {
        name: 'vraag',
        label: filters.question,
        any: filters.any,
        value: filter.question,
        options: questionKeys.map((value) => ({ value, label: short[value] })),
      },
      {
        name: 'stand',
        label: filters.state,
        any: filters.any,
        value: filter.state,
        options: questionStates.map((value) => ({ value, label: this.words.state(value) })),
      },
      {
        name: 'bestuur',
        label: filters.board,
        any: filters.any,
        value: filter.boardNumber,
        options: byName(boards.map(({ number, name }) => ({ value: number, label: name }))),
      },
      {
        name: 'samenwerkingsverband',
        label: filters.partnership,
        any: filters.any,
        value: filter.partnershipCode,
        options: byName(
          partnerships.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
        ),
      },
      {
        name: 'vergelijk',
        label: filters.earlier,
        any: filters.noEarlier,
        value: earlierYear,
        options: plain(schoolYears.filter((year) => year < schoolYear)),
      },
    ];
    return lists.filter(
      ({ name, options, value }) =>
        value !== undefined || options.length > (name === 'vergelijk' ? 0 : 1),
    );
  });

  /** Waits until the reader stops typing: not every letter is a place to come back to. */
  protected typed(words: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.search(words), 250);
  }

  protected search(words: string): void {
    clearTimeout(this.typing);
    if (words.trim() !== this.address().search) this.go({ zoek: words.trim() || null }, true);
  }

  protected choose(name: string, value: string | null): void {
    this.go({ [name]: value });
  }

  protected chooseDay(day: string): void {
    const isToday = day === '' || day === this.matrix().today;
    if (isToday || isPlainDate(day)) this.go({ peildatum: isToday ? null : day });
  }

  private go(queryParams: Params, replaceUrl = false): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl,
      scroll: 'manual',
    });
  }
}
