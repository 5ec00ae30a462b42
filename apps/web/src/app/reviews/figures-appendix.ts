import { Component, computed, inject, input } from '@angular/core';
import type { ReviewSnapshot } from '@verankerd/contract';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { measuredMoment } from './measured-moment';

type Aspect = ReviewSnapshot['facts']['questions'][number]['aspects'][number];
type MeasuredPoint = ReviewSnapshot['facts']['measurements'][number]['points'][number];
type Milestone = ReviewSnapshot['facts']['milestones']['list'][number];

/** The figures behind a frozen review: aspects, milestones, measurements, and what supports Gezonde School. */
@Component({
  selector: 'vk-figures-appendix',
  templateUrl: './figures-appendix.html',
  styleUrl: './figures-appendix.css',
})
export class FiguresAppendix {
  readonly snapshot = input.required<ReviewSnapshot>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly words = computed(() => this.snapshot().words);

  protected levelOf({ state, level, earnedLevel }: Aspect): string {
    const { levels } = this.words();
    const key = state === 'RATED' ? String(earnedLevel ?? level) : state;
    return this.language.read(levels[key as keyof typeof levels]);
  }

  protected momentOf(point: MeasuredPoint): string {
    return measuredMoment(point, this.language.texts().evaluations);
  }

  protected endOf({ status, doneOn }: Milestone): string {
    const { reading } = this.language.texts().reviews;
    if (status === 'DROPPED') return reading.dropped;
    return doneOn ? this.formats.shortDate(doneOn) : reading.open;
  }
}
