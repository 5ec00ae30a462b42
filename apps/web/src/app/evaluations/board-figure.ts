import { Component, computed, inject, input } from '@angular/core';
import { ChartFigure, type ChartDescription } from '@verankerd/charts';
import { heightOf, valueWords, type FigureVoice, type ShownFigure } from '@verankerd/content';
import { readBoardComparison, type BoardComparison, type Indicator } from '@verankerd/contract';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { axisOf, pointOf, sourceOf } from './line-chart';
import { periodWords } from './period-words';
import { Voice } from './voice';

type Point = BoardComparison['points'][number];

/** The school beside the schools of its own board, where the numbers are large enough; otherwise why not. */
@Component({
  selector: 'vk-board-figure',
  imports: [ChartFigure, ResourceView],
  template: `
    <section class="card stack" aria-labelledby="naast-bestuur">
      <h2 id="naast-bestuur">{{ texts().heading }}</h2>
      <vk-resource-view [resource]="found">
        <ng-template>
          @if (chart(); as description) {
            <vk-chart-figure [description]="description" [texts]="language.texts().charts" />
            <p class="small soft">{{ texts().noRank }}</p>
          } @else {
            <p>{{ whyNot() }}</p>
          }
        </ng-template>
      </vk-resource-view>
    </section>
  `,
})
export class BoardFigure {
  readonly schoolId = input.required<string>();
  readonly indicator = input.required<Indicator>();

  protected readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().evaluations.board);
  private readonly voice = inject(Voice).current;
  protected readonly found = inject(ApiClient).resource(readBoardComparison, () => ({
    params: { schoolId: this.schoolId(), indicatorId: this.indicator().id },
  }));
  private readonly last = computed(() =>
    this.found.hasValue()
      ? this.found.value().points.findLast(({ group }) => group === 'SCHOOL')
      : undefined,
  );
  protected readonly chart = computed(() => {
    const last = this.last();
    const boardName = this.found.hasValue() ? this.found.value().boardName : null;
    return last && boardName !== null
      ? boardChart(last, boardName, this.indicator(), this.voice())
      : undefined;
  });
  /** Why there is nothing to put beside it. */
  protected readonly whyNot = computed(() => {
    const board = this.last()?.board;
    return board?.state === 'HIDDEN'
      ? this.texts().hidden(this.voice().texts.hidden[board.reason])
      : this.texts().none;
  });
}

/** Two bars with their margins: the school, and all schools of the board that measured the same. */
export function boardChart(
  point: Point,
  boardName: string,
  indicator: Indicator,
  voice: FigureVoice,
): ChartDescription | undefined {
  const { own, board } = point;
  if (own.state !== 'SHOWN' || board.state !== 'SHOWN') return undefined;
  const { figure, schools, schoolsLeftOut } = board.figure;
  const together: ShownFigure = { state: 'SHOWN', figure };
  if (heightOf(figure) === null) return undefined;
  const { texts, number } = voice;
  const value = valueWords(together, voice);
  const words = texts.board.shown(boardName, number(schools), value);
  return {
    title: texts.board.title(indicator.name, valueWords(own, voice), value),
    summary: schoolsLeftOut === 0 ? words : `${words} ${texts.board.leftOut(schoolsLeftOut)}`,
    source: sourceOf(indicator, voice),
    categories: [texts.board.own, boardName],
    categoryName: periodWords(point.period, voice),
    ...axisOf(indicator, voice),
    series: [
      {
        name: indicator.name,
        mark: 'BARS',
        look: 0,
        points: [pointOf(own, voice), pointOf(together, voice)],
      },
    ],
  };
}
