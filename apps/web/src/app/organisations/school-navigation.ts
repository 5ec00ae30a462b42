import { Component, computed, inject, input } from '@angular/core';
import { PageLinks } from '../kit/page-links';
import { Language } from '../shell/language';

/** The ways through all that is kept about one school, the same on each of its pages. */
@Component({
  selector: 'vk-school-navigation',
  imports: [PageLinks],
  template: `<vk-page-links [label]="texts().placesOf" [pages]="pages()" />`,
})
export class SchoolNavigation {
  readonly schoolId = input.required<string>();

  private readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().organisations);
  protected readonly pages = computed(() => {
    const titles = this.texts().places;
    const school = ['/scholen', this.schoolId()];
    return [
      { title: titles.choices, link: school },
      { title: titles.measurements, link: [...school, 'metingen'] },
      { title: titles.turn, link: [...school, 'nieuw-schooljaar'] },
      { title: titles.conversations, link: [...school, 'vragen'] },
      { title: titles.goodPractices, link: [...school, 'goede-voorbeelden'] },
      { title: titles.guests, link: [...school, 'adviseurs'] },
      { title: titles.sharing, link: [...school, 'delen'] },
    ];
  });
}
