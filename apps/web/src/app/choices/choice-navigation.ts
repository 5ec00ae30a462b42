import { Component, computed, inject, input } from '@angular/core';
import { schoolYearOf } from '@verankerd/domain';
import { PageLinks } from '../kit/page-links';
import { Language } from '../shell/language';
import { today } from '../shell/today';
import { choicePlaces } from './choice-places';

/** The ways through all that is kept about one choice, the same on each of its pages. */
@Component({
  selector: 'vk-choice-navigation',
  imports: [PageLinks],
  template: `<vk-page-links [label]="language.texts().choices.placesOf" [pages]="pages()" />`,
})
export class ChoiceNavigation {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  /** The school year that the page is about; without one, the year that runs. */
  readonly schoolYear = input<string>(schoolYearOf(today()));

  protected readonly language = inject(Language);
  protected readonly pages = computed(() => {
    const choice = ['/scholen', this.schoolId(), 'interventies', this.choiceId()];
    const titles = this.language.texts().choices.places;
    return choicePlaces.map(({ key, path }) => ({
      title: titles[key],
      link: [...choice, ...path(this.schoolYear())],
    }));
  });
}
