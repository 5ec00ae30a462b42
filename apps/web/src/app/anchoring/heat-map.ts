import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import type { AnchoringSeriesAnswer } from '@verankerd/contract';
import type { AspectStanding, QuestionKey, SchoolYear } from '@verankerd/domain';
import { Language } from '../shell/language';
import { AnchoringWords } from './anchoring-words';
import { hasLapsed } from './aspect-words';
import { heatMapRows } from './heat-map-cells';
import { LevelMark, type MarkedLevel } from './level-mark';

/** The seven questions over the school years: number, words and pattern in each cell; a cell opens its aspects. */
@Component({
  selector: 'vk-heat-map',
  imports: [LevelMark],
  templateUrl: './heat-map.html',
  styleUrl: './heat-map.css',
})
export class HeatMap {
  readonly series = input.required<AnchoringSeriesAnswer>();

  protected readonly language = inject(Language);
  protected readonly words = inject(AnchoringWords);
  protected readonly hasLapsed = hasLapsed;
  protected readonly rows = computed(() => heatMapRows(this.series()));
  protected readonly years = computed(() =>
    this.series().heatMap.map(({ schoolYear }) => schoolYear),
  );
  protected readonly chosen = signal<
    { readonly question: QuestionKey; readonly schoolYear: SchoolYear } | undefined
  >(undefined);
  protected readonly opened = computed(() => {
    const chosen = this.chosen();
    return (
      chosen &&
      this.rows()
        .find(({ question }) => question === chosen.question)
        ?.cells.find(({ schoolYear }) => schoolYear === chosen.schoolYear)
    );
  });
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly injector = inject(Injector);
  private opener: HTMLElement | undefined;

  protected open(question: QuestionKey, schoolYear: SchoolYear, event: Event): void {
    this.opener = event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
    this.chosen.set({ question, schoolYear });
    afterNextRender(() => this.heading()?.nativeElement.focus(), { injector: this.injector });
  }

  protected close(): void {
    this.chosen.set(undefined);
    this.opener?.focus();
  }

  protected markOf(standing: AspectStanding): MarkedLevel {
    if (standing.state === 'RATED') return standing.earnedLevel;
    return standing.state === 'NOT_APPLICABLE' ? 'NOT_APPLICABLE' : null;
  }
}
