import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from '../shell/language';

/** How a frozen review is read: on one page, or whole. Links, so that back and sharing work; and the printer. */
@Component({
  selector: 'vk-view-switch',
  imports: [RouterLink],
  template: `
    @let texts = language.texts().reviews.reading;
    <nav class="row" [attr.aria-label]="texts.views">
      <a
        class="button"
        [routerLink]="[]"
        [queryParams]="{ weergave: null }"
        queryParamsHandling="merge"
        [attr.aria-current]="isWhole() ? null : 'page'"
        >{{ texts.summary }}</a
      >
      <a
        class="button"
        [routerLink]="[]"
        [queryParams]="{ weergave: 'alles' }"
        queryParamsHandling="merge"
        [attr.aria-current]="isWhole() ? 'page' : null"
        >{{ texts.whole }}</a
      >
    </nav>
    <div class="row">
      <ng-content />
      <button class="button" type="button" (click)="print()">{{ texts.print }}</button>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
      justify-content: space-between;
    }
    .button[aria-current] {
      background: var(--brand);
      border-color: var(--brand);
      color: var(--on-brand);
    }
  `,
  host: { class: 'no-print' },
})
export class ViewSwitch {
  readonly isWhole = input.required<boolean>();

  protected readonly language = inject(Language);

  protected print(): void {
    window.print();
  }
}
