import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ChartFigure } from '@verankerd/charts';
import { readChoice, readProgress } from '@verankerd/contract';
import { questionSet1 } from '@verankerd/content';
import { questionKeys, schoolYearOf, type QuestionKey } from '@verankerd/domain';
import { ChoiceNavigation } from '../choices/choices-door';
import { ResourceView } from '../kit/resource-view';
import { StateBadge } from '../kit/state-badge';
import { ApiClient } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { milestoneChart, progressCells, shareChart, type ProgressWords } from './progress-charts';

/** How the seven questions and the milestones of a choice go over the school years. */
@Component({
  selector: 'vk-progress-page',
  imports: [ChoiceNavigation, ChartFigure, ResourceView, RouterLink, StateBadge],
  templateUrl: './progress-page.html',
  styleUrl: './progress-page.css',
})
export class ProgressPage {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  /** The question in the address; all seven when it names none. */
  readonly vraag = input<string>();

  protected readonly language = inject(Language);
  protected readonly questions = questionKeys;
  protected readonly questionSet = questionSet1.questions;
  private readonly formats = inject(Formats);
  private readonly router = inject(Router);
  private readonly api = inject(ApiClient);
  private readonly key = computed(() => ({
    params: { schoolId: this.schoolId(), choiceId: this.choiceId() },
  }));

  protected readonly choice = this.api.resource(readChoice, () => this.key());
  protected readonly progress = this.api.resource(readProgress, () => this.key());
  protected readonly question = computed(() => questionKeys.find((key) => key === this.vraag()));
  protected readonly cells = computed(() => {
    const progress = this.progress.value();
    return progress ? progressCells(progress) : [];
  });
  protected readonly years = computed(() => this.cells()[0]?.map((cell) => cell.schoolYear) ?? []);
  protected readonly hasRatings = computed(() =>
    this.cells().some((row) => row.some((cell) => cell.share !== null)),
  );
  protected readonly currentYear = computed(() => {
    const progress = this.progress.value();
    return progress && schoolYearOf(progress.today);
  });
  protected readonly charts = computed(() => {
    const progress = this.progress.value();
    if (!progress) return undefined;
    return {
      share: shareChart(progress, this.question(), this.words()),
      milestones: milestoneChart(progress, this.words()),
    };
  });
  private readonly words = computed<ProgressWords>(() => {
    const texts = this.language.texts();
    return {
      texts: texts.oversight.progress,
      shortQuestions: texts.questions.short,
      percent: (share) => this.percent(share),
      month: (date) => this.formats.month(date),
    };
  });

  protected percent(share: number): string {
    return `${this.formats.number(share)} %`;
  }

  /** How dark a cell of the heat map is: 0 to 4. The number and the words say the same. */
  protected shade(share: number | null): number | null {
    return share === null ? null : Math.min(4, Math.floor(share / 20));
  }

  protected choose(question: string): void {
    void this.router.navigate([], {
      queryParams: { vraag: (question as QuestionKey) || null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
