import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ChartFigure } from '@verankerd/charts';
import { instruments1 } from '@verankerd/content';
import {
  readIndicatorSeries,
  type Indicator,
  type SeriesLine,
  type SeriesPointAnswer,
} from '@verankerd/contract';
import { schoolYearOf } from '@verankerd/domain';
import { ResourceView } from '../kit/resource-view';
import { SchoolNavigation } from '../organisations/organisations-door';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { answersChart } from './answers-chart';
import { BoardFigure } from './board-figure';
import { sourceOf, lineChart, valuesForLine } from './line-chart';
import { PointList } from './point-list';
import { changesIn } from './series-words';
import { Voice } from './voice';

/** An indicator over the school years: what it shows, what may be said of it, and why some of it is not shown. */
@Component({
  selector: 'vk-indicator-page',
  imports: [BoardFigure, ChartFigure, PointList, ResourceView, RouterLink, SchoolNavigation],
  templateUrl: './indicator-page.html',
  styleUrl: './indicator-page.css',
})
export class IndicatorPage {
  readonly schoolId = input.required<string>();
  readonly indicatorId = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().evaluations);
  protected readonly voice = inject(Voice).current;
  protected readonly families = instruments1.families;
  protected readonly found = inject(ApiClient).resource(readIndicatorSeries, () => ({
    params: { schoolId: this.schoolId(), indicatorId: this.indicatorId() },
  }));
  protected readonly series = computed(() =>
    this.found.hasValue() ? this.found.value() : undefined,
  );
  protected readonly lines = computed(() => {
    const [series, voice] = [this.series(), this.voice()];
    if (!series) return [];
    const isCounts = series.indicator.measure.kind === 'COUNTS';
    return series.lines
      .filter(({ points }) => points.length > 0)
      .map((line) => ({
        line,
        chart: isCounts ? answersChart(series, line, voice) : lineChart(series, line, voice),
        changes: changesIn(series, line, voice),
        run: this.runWords(line),
        isMerged: isCounts && line.points.some(hasMergedAnswers),
        hasFewValues: !isCounts && line.points.filter(isShown).length < valuesForLine,
      }));
  });
  protected readonly schoolYear = computed(() => {
    const today = this.series()?.today;
    return today && schoolYearOf(today);
  });

  protected sourceOf(indicator: Indicator): string {
    return sourceOf(indicator, this.voice());
  }

  private runWords({ runChart }: SeriesLine): string {
    const texts = this.texts().chart;
    if (!runChart) return '';
    if (runChart.state === 'TOO_FEW_POINTS')
      // Of a few yearly values nobody expects a pattern: saying so beside each of them is noise.
      return runChart.points < runChart.needed / 2
        ? ''
        : texts.runTooFew(runChart.needed, runChart.points);
    return runChart.signals.length > 0 ? texts.runSignal : texts.runSteady;
  }
}

function isShown({ figure }: SeriesPointAnswer): boolean {
  return figure.state === 'SHOWN';
}

function hasMergedAnswers({ figure: content }: SeriesPointAnswer): boolean {
  return (
    content.state === 'SHOWN' &&
    content.figure.kind === 'COUNTS' &&
    content.figure.groups.some(({ first, last }) => first !== last)
  );
}
