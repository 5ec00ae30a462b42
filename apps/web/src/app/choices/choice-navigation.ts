import { Component, computed, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { schoolYearOf } from '@verankerd/domain';
import { Language } from '../shell/language';
import { today } from '../shell/today';
import { choicePlaces } from './choice-places';

/** The ways through all that is kept about one choice, the same on each of its pages. */
@Component({
  selector: 'vk-choice-navigation',
  imports: [RouterLink, RouterLinkActive],
  templateUrl: './choice-navigation.html',
  styleUrl: './choice-navigation.css',
})
export class ChoiceNavigation {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  /** The school year that the page is about; without one, the year that runs. */
  readonly schoolYear = input<string>(schoolYearOf(today()));

  protected readonly language = inject(Language);
  protected readonly places = computed(() =>
    choicePlaces.map(({ key, path }) => ({
      key,
      link: [
        '/scholen',
        this.schoolId(),
        'interventies',
        this.choiceId(),
        ...path(this.schoolYear()),
      ],
    })),
  );
}
