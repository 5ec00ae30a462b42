import { Component, computed, inject, input } from '@angular/core';
import { PageLinks } from '../kit/page-links';
import { Language } from '../shell/language';
import { oversightPlaces } from './oversight-places';

/** The ways through all that an overseer sees of its schools, the same on each of its pages. */
@Component({
  selector: 'vk-oversight-navigation',
  imports: [PageLinks],
  template: `<vk-page-links [label]="texts().placesOf" [pages]="pages()" />`,
})
export class OversightNavigation {
  /** Router commands of the overseer: `['/besturen', boardId]`, and so on. */
  readonly base = input.required<readonly string[]>();

  private readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().oversight);
  protected readonly pages = computed(() =>
    oversightPlaces
      .filter(({ isForDesk }) => isForDesk || this.base()[0] !== '/landelijk')
      .map(({ key, path }) => ({
        title: this.texts().places[key],
        link: [...this.base(), ...path],
      })),
  );
}
