import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listChoices } from '@verankerd/contract';
import type { SchoolYear } from '@verankerd/domain';
import { ResourceView } from '../kit/resource-view';
import { SchoolYearSwitch } from '../kit/school-year-switch';
import { SchoolLink, SchoolNavigation } from '../organisations/organisations-door';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { today } from '../shell/today';
import { TurnCard } from './turn-card';
import { TurnWizard } from './turn-wizard';
import { turningYear, turningYears } from './turn-plan';

/** The turn to a new school year: the interventions of the school, and for each what carries over and what is new. */
@Component({
  selector: 'vk-turn-page',
  imports: [
    ResourceView,
    RouterLink,
    SchoolLink,
    SchoolNavigation,
    SchoolYearSwitch,
    TurnCard,
    TurnWizard,
  ],
  templateUrl: './turn-page.html',
  styleUrl: './turn-page.css',
})
export class TurnPage {
  readonly schoolId = input.required<string>();
  readonly schooljaar = input<string>();
  /** The intervention that is being turned; the list when there is none. */
  readonly interventie = input<string>();
  /** Step of the wizard. */
  readonly stap = input<string>();

  protected readonly language = inject(Language);
  protected readonly years = turningYears(today());
  protected readonly schoolYear = computed<SchoolYear>(() => {
    const asked = this.years.find((year) => year === this.schooljaar());
    return asked ?? turningYear(today());
  });
  protected readonly yearQuery = (schooljaar: SchoolYear) => ({ schooljaar });
  protected readonly choices = inject(ApiClient).resource(listChoices, () => ({
    params: { schoolId: this.schoolId() },
    query: {},
  }));
  protected readonly active = computed(() =>
    this.choices.hasValue()
      ? this.choices.value().choices.filter(({ status }) => status === 'ACTIVE')
      : [],
  );
  /** The intervention after this one, to go on with. */
  protected readonly next = computed(() => {
    const position = this.active().findIndex(({ id }) => id === this.interventie());
    return position < 0 ? undefined : this.active()[position + 1];
  });
}
