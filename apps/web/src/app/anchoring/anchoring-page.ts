import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ChartFigure } from '@verankerd/charts';
import {
  readAnchoring,
  readAnchoringForecast,
  readAnchoringSeries,
  readTurnoverResilience,
} from '@verankerd/contract';
import { isPlainDate, schoolYearOf, type PlainDate } from '@verankerd/domain';
import { ChoiceNavigation } from '../choices/choices-door';
import { ResourceView } from '../kit/resource-view';
import { SchoolLink } from '../organisations/organisations-door';
import { ApiClient } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { today } from '../shell/today';
import { indexChart } from './anchoring-charts';
import { AnchoringWords } from './anchoring-words';
import { CalculationPanel } from './calculation-panel';
import { ComponentYears } from './component-years';
import { ForecastPanel } from './forecast-panel';
import { HeatMap } from './heat-map';
import { IndexPanel } from './index-panel';
import { NotesPanel } from './notes-panel';
import { ProfileList } from './profile-list';
import { ResiliencePanel } from './resilience-panel';
import { RobustnessPanel } from './robustness-panel';

/** How firmly a choice is anchored: now or on a past day, over the years, and what lapses when nobody acts. */
@Component({
  selector: 'vk-anchoring-page',
  imports: [
    ChoiceNavigation,
    CalculationPanel,
    ChartFigure,
    ComponentYears,
    ForecastPanel,
    HeatMap,
    IndexPanel,
    NotesPanel,
    ProfileList,
    ResiliencePanel,
    ResourceView,
    RobustnessPanel,
    RouterLink,
    SchoolLink,
  ],
  templateUrl: './anchoring-page.html',
  styleUrl: './anchoring-page.css',
})
export class AnchoringPage {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  /** The day in the address; today when it names none, or none that exists. */
  readonly peildatum = input<string>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(AnchoringWords);
  private readonly router = inject(Router);
  private readonly api = inject(ApiClient);
  private readonly key = computed(() => ({
    schoolId: this.schoolId(),
    choiceId: this.choiceId(),
  }));
  /** The day in the past that is asked for; nothing for today. */
  protected readonly asOf = computed<PlainDate | undefined>(() => {
    const asked = this.peildatum();
    return asked && isPlainDate(asked) && asked < today() ? asked : undefined;
  });

  protected readonly day = this.api.resource(readAnchoring, () => ({
    params: this.key(),
    query: { asOf: this.asOf() },
  }));
  private readonly nowOnly = computed(() => (this.asOf() ? undefined : { params: this.key() }));
  protected readonly series = this.api.resource(readAnchoringSeries, () => this.nowOnly());
  protected readonly forecast = this.api.resource(readAnchoringForecast, () => this.nowOnly());
  protected readonly resilience = this.api.resource(readTurnoverResilience, () => this.nowOnly());

  protected readonly base = computed(
    () => `/scholen/${this.schoolId()}/interventies/${this.choiceId()}`,
  );
  protected readonly yearOf = schoolYearOf;
  protected readonly latest = today();
  protected readonly wrongDay = signal(false);
  protected readonly definition = computed(() => {
    const day = this.day.hasValue() ? this.day.value() : undefined;
    return day && this.words.definition(day.result.definitionId);
  });
  protected readonly hasAnything = computed(() => {
    const day = this.day.hasValue() ? this.day.value() : undefined;
    return day?.standings.some(({ standing }) => standing.state !== 'NOT_RATED') ?? false;
  });
  protected readonly canChange = computed(
    () => !this.asOf() && this.day.hasValue() && this.day.value().choiceStatus === 'ACTIVE',
  );
  protected readonly forecastTitle = computed(() => {
    const texts = this.words.texts().forecast;
    return this.forecast.hasValue()
      ? texts.title(this.formats.date(this.forecast.value().deadline))
      : texts.titleWithoutDate;
  });
  protected readonly chart = computed(() => {
    const series = this.series.hasValue() ? this.series.value() : undefined;
    const { texts, read, figure } = this.words.voice();
    return series && indexChart(series, { texts: texts.series, read, figure });
  });

  constructor() {
    effect(() => {
      this.peildatum();
      untracked(() => this.wrongDay.set(false));
    });
  }

  protected chooseDay(text: string): void {
    const isPast = isPlainDate(text) && text <= this.latest;
    this.wrongDay.set(!isPast);
    if (!isPast) return;
    void this.router.navigate([], {
      queryParams: { peildatum: text === this.latest ? null : text },
      queryParamsHandling: 'merge',
      scroll: 'manual',
    });
  }

  protected readAgain(): void {
    for (const resource of [this.day, this.series, this.forecast, this.resilience])
      resource.reload();
  }
}
