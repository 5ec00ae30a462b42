import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SchoolYear } from '@verankerd/domain';
import { Language } from '../shell/language';

/** Goes to the same page in another school year. The years are links, so that back and sharing work. */
@Component({
  selector: 'vk-school-year-switch',
  imports: [RouterLink],
  template: `
    <nav class="row" [attr.aria-label]="language.texts().shell.schoolYear">
      @for (year of years(); track year) {
        <a
          class="year"
          [routerLink]="linkOf()(year)"
          [queryParams]="queryOf()(year)"
          queryParamsHandling="merge"
          [attr.aria-current]="year === current() ? 'page' : null"
          >{{ year }}</a
        >
      }
    </nav>
  `,
  styles: `
    .year {
      display: inline-flex;
      align-items: center;
      min-height: 2.75rem;
      padding: 0 0.875rem;
      border: 1px solid var(--line);
      border-radius: 999px;
      background: var(--surface);
      color: var(--ink);
      text-decoration: none;
      font-variant-numeric: tabular-nums;
    }
    .year:hover {
      border-color: var(--brand);
    }
    .year[aria-current] {
      background: var(--brand);
      border-color: var(--brand);
      color: var(--on-brand);
      font-weight: 600;
    }
  `,
})
export class SchoolYearSwitch {
  readonly years = input.required<readonly SchoolYear[]>();
  readonly current = input.required<SchoolYear>();
  /** Router commands of the page in a year; by default the same page, with the year in the query. */
  readonly linkOf = input<(year: SchoolYear) => unknown[]>(() => []);
  /** Query of the page in a year. */
  readonly queryOf = input<(year: SchoolYear) => Record<string, string>>(() => ({}));

  protected readonly language = inject(Language);
}
