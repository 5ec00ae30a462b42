import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ChartFigure } from '@verankerd/charts';
import {
  readBoardTrends,
  readNationalTrends,
  readPartnershipTrends,
  type Trends,
} from '@verankerd/contract';
import { isSchoolYear, questionKeys, questionStates, type TrendMoment } from '@verankerd/domain';
import { ResourceView } from '../../kit/resource-view';
import { StateBadge } from '../../kit/state-badge';
import { Language } from '../../shell/language';
import { overseerPlace, overseerResource } from '../overseer-resource';
import { OversightNavigation } from '../oversight-navigation';
import { labelChart, spreadChart } from './anchoring-trend';
import { monthChart } from './month-trend';
import { countsAt, questionChart, whyNot } from './question-trend';
import { TrendSchoolCharts } from './trend-school-charts';
import { TrendTables } from './trend-tables';
import { yearsInSight } from './trend-words';
import { TrendWording } from './trend-wording';

/** How the schools of a board, a partnership or the national desk go over the school years. */
@Component({
  selector: 'vk-trends-page',
  imports: [
    ChartFigure,
    OversightNavigation,
    ResourceView,
    RouterLink,
    StateBadge,
    TrendSchoolCharts,
    TrendTables,
  ],
  templateUrl: './trends-page.html',
  styleUrl: './trends-page.css',
})
export class TrendsPage {
  readonly boardId = input<string>();
  readonly partnershipId = input<string>();
  readonly deskId = input<string>();
  /** First school year in the address. */
  readonly vanaf = input<string>();
  /** `eind` for the end of each school year; otherwise the same day in each. */
  readonly moment = input<string>();
  /** The question in the address. */
  readonly vraag = input<string>();
  /** Page of schools in the address, from 1. */
  readonly pagina = input<string>();

  protected readonly language = inject(Language);
  protected readonly wording = inject(TrendWording);
  protected readonly questions = questionKeys;
  protected readonly states = questionStates;
  protected readonly countsAt = countsAt;
  protected readonly whyNot = whyNot;
  private readonly router = inject(Router);

  protected readonly place = computed(() =>
    overseerPlace({
      boardId: this.boardId(),
      partnershipId: this.partnershipId(),
      deskId: this.deskId(),
    }),
  );
  protected readonly period = computed(() => {
    const [from, moment] = [this.vanaf(), momentOf(this.moment())];
    return { moment, ...(from !== undefined && isSchoolYear(from) && { from }) };
  });
  protected readonly trends = overseerResource(
    { board: readBoardTrends, partnership: readPartnershipTrends, desk: readNationalTrends },
    () => this.place(),
    () => this.period(),
  );
  protected readonly question = computed(
    () => questionKeys.find((key) => key === this.vraag()) ?? questionKeys[0],
  );
  protected readonly view = computed(() => {
    const trends = this.trends().value();
    return trends && this.viewOf(trends);
  });
  protected readonly page = computed(() => Math.max(1, Number(this.pagina()) || 1));

  protected choose(query: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], {
      queryParams: query,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  private viewOf(trends: Trends) {
    const words = this.wording.words();
    const years = yearsInSight(trends);
    const [first, last] = [trends.years[0], trends.years.at(-1)];
    return {
      trends,
      years,
      first: (years[0] ?? first)?.schoolYear ?? '',
      last: last?.schoolYear ?? '',
      question: questionChart(years, this.question(), words),
      spread: spreadChart(years, words),
      labels: labelChart(years, words),
      months: monthChart(trends, words),
      medians: trends.years.map(({ anchoring }) =>
        anchoring.state === 'SHOWN' ? (anchoring.figure.spread?.median ?? null) : null,
      ),
    };
  }
}

function momentOf(text: string | undefined): TrendMoment {
  return text === 'eind' ? 'YEAR_END' : 'SAME_DAY';
}
