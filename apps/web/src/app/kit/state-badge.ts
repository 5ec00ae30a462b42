import { Component, computed, inject, input } from '@angular/core';
import { scales1 } from '@verankerd/content';
import type { QuestionState } from '@verankerd/domain';
import { Language } from '../shell/language';
import { StateShape } from './state-shape';

/** How a question stands: word, shape and colour together. */
@Component({
  selector: 'vk-state-badge',
  imports: [StateShape],
  template: `<vk-state-shape [shape]="scale().shape" />{{ language.read(scale().label) }}`,
  styleUrl: './state-badge.css',
  host: { '[attr.data-state]': 'state()' },
})
export class StateBadge {
  readonly state = input.required<QuestionState>();

  protected readonly language = inject(Language);
  protected readonly scale = computed(() => scales1.progress[this.state()]);
}
