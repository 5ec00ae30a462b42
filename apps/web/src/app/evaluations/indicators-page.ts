import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { instruments1, percentWords, type ShownFigure } from '@verankerd/content';
import {
  listChoices,
  listDeliveryFigures,
  listIndicators,
  type AnswerOf,
  type DeliveryFigures,
  type Indicator,
} from '@verankerd/contract';
import { indicatorFamilies, schoolYearOf, type IndicatorFamily } from '@verankerd/domain';
import { ResourceView } from '../kit/resource-view';
import { SchoolLink, SchoolNavigation } from '../organisations/organisations-door';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { IndicatorForm } from './indicator-form';
import { StartSet } from './start-set';
import { valueWithUnit } from './value-with-unit';
import { Voice } from './voice';

type Listed = AnswerOf<typeof listIndicators>['indicators'][number];

/** All that a school measures, by what it tells, each with its latest value. */
@Component({
  selector: 'vk-indicators-page',
  imports: [IndicatorForm, ResourceView, RouterLink, SchoolLink, SchoolNavigation, StartSet],
  templateUrl: './indicators-page.html',
  styleUrl: './indicators-page.css',
})
export class IndicatorsPage {
  readonly schoolId = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().evaluations);
  protected readonly voice = inject(Voice).current;
  protected readonly familyTexts = instruments1.families;
  protected readonly isAdding = signal(false);
  protected readonly said = signal('');

  private readonly api = inject(ApiClient);
  private readonly school = computed(() => ({ params: { schoolId: this.schoolId() } }));
  protected readonly found = this.api.resource(listIndicators, () => this.school());
  protected readonly choices = this.api.resource(listChoices, () => this.school());
  private readonly lessons = this.api.resource(listDeliveryFigures, () => this.school());
  protected readonly activeChoices = computed(() =>
    this.choices.hasValue()
      ? this.choices.value().choices.filter(({ status }) => status === 'ACTIVE')
      : [],
  );
  protected readonly indicators = computed(() =>
    this.found.hasValue() ? this.found.value().indicators : [],
  );
  protected readonly schoolYear = computed(() =>
    this.found.hasValue() ? schoolYearOf(this.found.value().today) : undefined,
  );
  /** The latest school year of each choice in which lessons were planned. */
  private readonly delivery = computed(() => {
    const figures = this.lessons.hasValue() ? this.lessons.value().figures : [];
    const latest = new Map<string, DeliveryFigures>();
    for (const one of figures) {
      const before = latest.get(one.choiceId);
      if (!before || before.schoolYear < one.schoolYear) latest.set(one.choiceId, one);
    }
    return [...latest.values()];
  });
  /** The families in which something is measured, in the order of the guide. */
  protected readonly families = computed(() =>
    indicatorFamilies
      .map((family) => ({
        family,
        indicators: this.indicators().filter((one) => one.family === family),
        delivery: this.deliveryOf(family),
      }))
      .filter(({ indicators, delivery }) => indicators.length + delivery.length > 0),
  );

  protected latestWords({ latest, measure }: Listed): string {
    if (latest === null) return this.texts().page.notMeasured;
    // The schema of the contract has parsed it: only its brand is gone.
    const figure = latest.figure as ShownFigure;
    const said = valueWithUnit(figure, measure, this.voice());
    return this.texts().page.latest(said, latest.schoolYear);
  }

  protected finish(said: string): void {
    this.isAdding.set(false);
    this.said.set(said);
    this.found.reload();
  }

  protected nameOfAdded({ name }: Indicator): string {
    return this.texts().indicator.saved(name);
  }

  private deliveryOf(family: IndicatorFamily) {
    if (family !== 'REACH' && family !== 'DOSE') return [];
    return this.delivery().flatMap((one) => {
      const share = one[family];
      if (!share) return [];
      const { numerator, denominator } = share;
      const { number } = this.voice();
      const words = this.texts().page.share(
        number(numerator),
        number(denominator),
        percentWords(numerator / denominator, this.voice()),
      );
      return { ...one, words };
    });
  }
}
