import { Component, computed, inject, input } from '@angular/core';
import { ChartFigure } from '@verankerd/charts';
import type { ReviewSnapshot } from '@verankerd/contract';
import { coreSections } from '@verankerd/domain';
import { StateBadge } from '../kit/state-badge';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { FiguresAppendix } from './figures-appendix';
import { partHeadlines } from './headlines';
import { ReviewCharts } from './review-charts';
import { WrittenText } from './written-text';

/** Parts that the one-page summary shows: what a team takes along. */
const summarySections: readonly string[] = ['LEARNT', 'NEXT_YEAR'];

/**
 * A frozen review as it is read: on one page for the team, or whole. It draws on the snapshot alone, also for words and
 * names, so that it reads the same in ten years.
 */
@Component({
  selector: 'vk-review-report',
  imports: [ChartFigure, FiguresAppendix, StateBadge, WrittenText],
  templateUrl: './review-report.html',
  styleUrl: './review-report.css',
})
export class ReviewReport {
  readonly snapshot = input.required<ReviewSnapshot>();
  /** Whether all of it is shown, or what fits on one page. */
  readonly isWhole = input.required<boolean>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly chartTexts = computed(() => this.language.texts().charts);
  protected readonly headlines = computed(() =>
    partHeadlines(this.snapshot().headlines, this.snapshot().facts),
  );
  protected readonly sections = computed(() => {
    const { sections } = this.snapshot();
    return this.isWhole()
      ? sections
      : sections.filter(({ section }) => summarySections.includes(section));
  });
  protected readonly coreSections: readonly string[] = coreSections;
  protected readonly milestoneChart = computed(() => this.charts.milestones(this.snapshot().facts));
  protected readonly anchoringChart = computed(() => this.charts.frozenIndex(this.snapshot()));
  private readonly charts = inject(ReviewCharts);
}
