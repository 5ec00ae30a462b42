import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ChartFigure } from '@verankerd/charts';
import {
  readBoardTrendSchools,
  readNationalTrendSchools,
  readPartnershipTrendSchools,
  trendSchoolsOnPage,
} from '@verankerd/contract';
import type { SchoolYear, TrendMoment } from '@verankerd/domain';
import { ResourceView } from '../../kit/resource-view';
import { Language } from '../../shell/language';
import { overseerResource, type OverseerPlace } from '../overseer-resource';
import { schoolChart } from './school-trend';
import { TrendWording } from './trend-wording';

/** The anchoring of each school over the years: small charts on one axis, by alphabet, drawn when they come into sight. */
@Component({
  selector: 'vk-trend-school-charts',
  imports: [ChartFigure, ResourceView, RouterLink],
  templateUrl: './trend-school-charts.html',
  styleUrl: './trend-school-charts.css',
})
export class TrendSchoolCharts {
  readonly place = input.required<OverseerPlace>();
  readonly period = input.required<{ readonly moment: TrendMoment; readonly from?: SchoolYear }>();
  /** From 1. */
  readonly page = input.required<number>();
  /** The median index of all schools, a year each. */
  readonly medians = input.required<readonly (number | null)[]>();

  protected readonly language = inject(Language);
  protected readonly schools = overseerResource(
    {
      board: readBoardTrendSchools,
      partnership: readPartnershipTrendSchools,
      desk: readNationalTrendSchools,
    },
    () => this.place(),
    () => ({ ...this.period(), page: this.page() }),
  );
  protected readonly shown = computed(() => {
    const answer = this.schools().value();
    if (!answer) return undefined;
    const years = answer.years.map(({ schoolYear }) => schoolYear);
    const words = this.wording.words();
    const first = (answer.page - 1) * trendSchoolsOnPage;
    return {
      charts: answer.list.map((school) => ({
        id: school.schoolId,
        description: schoolChart(school, years, this.medians(), words),
      })),
      count: words.texts.schools.count(
        words.number(first + 1),
        words.number(first + answer.list.length),
        words.number(answer.schools),
      ),
      previous: answer.page > 1 ? answer.page - 1 : null,
      next: first + answer.list.length < answer.schools ? answer.page + 1 : null,
    };
  });
  private readonly wording = inject(TrendWording);
}
