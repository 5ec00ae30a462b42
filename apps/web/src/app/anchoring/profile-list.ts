import { Component, inject, input } from '@angular/core';
import type { AnchoringDefinition, AnchoringResult, AspectStanding } from '@verankerd/domain';
import { AnchoringWords } from './anchoring-words';
import { hasLapsed } from './aspect-words';
import { LevelMark, type MarkedLevel } from './level-mark';

/** The components of the index: the level that counts, why it is so, and what was agreed when that differs. */
@Component({
  selector: 'vk-profile-list',
  imports: [LevelMark],
  templateUrl: './profile-list.html',
  styleUrl: './profile-list.css',
})
export class ProfileList {
  readonly result = input.required<AnchoringResult>();
  readonly definition = input.required<AnchoringDefinition>();

  protected readonly words = inject(AnchoringWords);
  protected readonly hasLapsed = hasLapsed;

  protected markOf(standing: AspectStanding): MarkedLevel {
    if (standing.state === 'RATED') return standing.earnedLevel;
    return standing.state === 'NOT_APPLICABLE' ? 'NOT_APPLICABLE' : null;
  }
}
