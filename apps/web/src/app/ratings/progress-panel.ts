import { Component, computed, inject, input, output } from '@angular/core';
import { questionSet1 } from '@verankerd/content';
import { aspectKeys, type AspectKey, type QuestionKey } from '@verankerd/domain';
import { Language } from '../shell/language';
import type { ChoiceYear } from './choice-year';
import { nextUnrated } from './next-aspect';

/** A first picture of all 21 aspects takes about 20 minutes. */
const minutesPerLook = 1;

/** How far the team is with the seven questions, and the way on: the next aspect, and what is overdue. */
@Component({
  selector: 'vk-progress-panel',
  templateUrl: './progress-panel.html',
  styleUrl: './progress-panel.css',
})
export class ProgressPanel {
  readonly year = input.required<ChoiceYear>();
  /** The reader goes on with an aspect. */
  readonly aspectChosen = output<AspectKey>();
  /** The reader goes to a question in which a milestone is overdue. */
  readonly questionChosen = output<QuestionKey>();

  protected readonly language = inject(Language);
  protected readonly counts = computed(() => this.year().counts());
  protected readonly notApplicable = computed(() => aspectKeys.length - this.counts().applicable);
  protected readonly next = computed(() => nextUnrated(this.year().ratings()));
  protected readonly nextLabel = computed(() => {
    const next = this.next();
    if (!next) return '';
    const texts = this.language.texts().ratings.progress;
    const label = this.language.read(questionSet1.aspects[next].label);
    return this.counts().rated === 0 ? texts.start(label) : texts.continue(label);
  });
  /** How long what is left takes: a first look at each aspect, and a good talk with evidence. */
  protected readonly minutes = computed(() => {
    const left = this.year()
      .ratings()
      .filter(({ state }) => state === 'NOT_RATED');
    return {
      look: left.length * minutesPerLook,
      talk: left.reduce((sum, { aspect }) => sum + questionSet1.aspects[aspect].minutes, 0),
    };
  });
  protected readonly overdue = computed(() =>
    this.year()
      .questions()
      .filter(({ overdue }) => overdue > 0),
  );
  protected readonly overdueCount = computed(() =>
    this.overdue().reduce((sum, { overdue }) => sum + overdue, 0),
  );
}
