import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { scales1 } from '@verankerd/content';
import type { AnchoringOnDay } from '@verankerd/contract';
import type { AnchoringDefinition } from '@verankerd/domain';
import { Language } from '../shell/language';
import { AnchoringWords } from './anchoring-words';
import { GoalForm } from './goal-form';

/** The index with all that must be read beside it: coverage, margin, weakest link, evidence, years, badge and goal. */
@Component({
  selector: 'vk-index-panel',
  imports: [GoalForm, RouterLink],
  templateUrl: './index-panel.html',
  styleUrl: './index-panel.css',
})
export class IndexPanel {
  readonly day = input.required<AnchoringOnDay>();
  readonly definition = input.required<AnchoringDefinition>();
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  /** Whether the goal can be changed: in the state of today only, and as long as the choice is active. */
  readonly canChange = input.required<boolean>();
  /** The goal was changed here, or by somebody else: the page is to be read anew. */
  readonly changed = output();

  protected readonly language = inject(Language);
  protected readonly words = inject(AnchoringWords);
  protected readonly scales = scales1.anchoring;
  protected readonly result = computed(() => this.day().result);
  protected readonly figure = computed(() => {
    const { index } = this.result();
    return index.state === 'COMPUTED' ? index.figure : null;
  });
  /** How full the bar is, in percent; the interval when there is no index. */
  protected readonly bar = computed(() => {
    const { interval, ceiling } = this.result();
    const figure = this.figure();
    const low = figure?.shown ?? interval?.low.shown ?? 0;
    const high = figure ? low : (interval?.high.shown ?? 0);
    return { low, width: high - low, ceiling: ceiling.shown };
  });
}
