import { Component, input } from '@angular/core';
import { type IsActiveMatchOptions, RouterLink, RouterLinkActive } from '@angular/router';

/** A page to go to, by its title. */
export type PageLink = { readonly title: string; readonly link: readonly string[] };

/** The pages about one thing in a row, under the heading of each of them; the one on screen is marked. */
@Component({
  selector: 'vk-page-links',
  imports: [RouterLink, RouterLinkActive],
  templateUrl: './page-links.html',
  styleUrl: './page-links.css',
})
export class PageLinks {
  /** What the pages are about, for who hears it. */
  readonly label = input.required<string>();
  readonly pages = input.required<readonly PageLink[]>();

  protected readonly sameAddress: IsActiveMatchOptions = {
    paths: 'exact',
    queryParams: 'ignored',
    matrixParams: 'ignored',
    fragment: 'ignored',
  };

  /** On a phone the row scrolls, and the place where the reader is may lie outside of it. */
  protected reveal(place: HTMLElement): void {
    const row = place.parentElement;
    if (row) row.scrollLeft = place.offsetLeft - (row.clientWidth - place.clientWidth) / 2;
  }
}
