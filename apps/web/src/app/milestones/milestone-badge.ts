import { Component, computed, inject, input } from '@angular/core';
import { StateShape } from '../kit/state-shape';
import { Language } from '../shell/language';
import { standingLooks, type MilestoneStanding } from './milestone-standing';

/** How a milestone stands: word, shape and colour together. */
@Component({
  selector: 'vk-milestone-badge',
  imports: [StateShape],
  template: `<vk-state-shape [shape]="looks().shape" />{{
      language.texts().milestones.standings[standing()]
    }}`,
  styleUrl: '../kit/state-badge.css',
  host: { '[attr.data-state]': 'looks().colour' },
})
export class MilestoneBadge {
  readonly standing = input.required<MilestoneStanding>();

  protected readonly language = inject(Language);
  protected readonly looks = computed(() => standingLooks[this.standing()]);
}
