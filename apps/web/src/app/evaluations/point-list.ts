import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  absenceWords,
  answersWords,
  responseWords,
  valueWords,
  type ShownFigure,
} from '@verankerd/content';
import type { Indicator, SeriesPointAnswer } from '@verankerd/contract';
import { Language } from '../shell/language';
import { periodWords } from './period-words';
import { warningWords } from './series-words';
import { valueWithUnit } from './value-with-unit';
import { Voice } from './voice';

/** Every measurement of a line with what belongs to it: answers, response, phase groups, warnings, explanation. */
@Component({
  selector: 'vk-point-list',
  imports: [RouterLink],
  templateUrl: './point-list.html',
  styleUrl: './point-list.css',
})
export class PointList {
  readonly points = input.required<readonly SeriesPointAnswer[]>();
  readonly schoolId = input.required<string>();
  readonly indicator = input.required<Indicator>();

  protected readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().evaluations);
  private readonly voice = inject(Voice).current;
  /** The last first: that is the one that is looked up. */
  protected readonly rows = computed(() =>
    [...this.points()].reverse().map((point) => {
      const voice = this.voice();
      const { texts } = voice;
      const when = texts.when(periodWords(point.period, voice), texts.rounds[point.round]);
      const content: ShownFigure = point.figure;
      const answers = answersWords(content, voice);
      return {
        when,
        point,
        value: valueWithUnit(content, this.indicator().measure, voice),
        isHidden: content.state === 'HIDDEN',
        details: [
          ...(content.state === 'SHOWN' && answers !== undefined && content.figure.kind !== 'COUNTS'
            ? [texts.figure.answers(answers)]
            : []),
          ...(content.state === 'SHOWN' ? [responseWords(content.figure, voice)] : []),
          ...(point.entry === 'DRAFT' ? [texts.page.draft] : []),
        ].filter((part) => part !== undefined),
        groups: point.groups.map(({ group, figure }) => ({
          name: texts.groups[group],
          value: figure.state === 'SHOWN' ? valueWords(figure, voice) : absenceWords(figure, voice),
        })),
        notes: [
          ...point.warnings.map((warning) => warningWords(warning, voice)),
          ...(point.explanation === null ? [] : [point.explanation]),
        ],
      };
    }),
  );
}
