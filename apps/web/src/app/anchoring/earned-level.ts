import { Component, computed, inject, input } from '@angular/core';
import { definitionInForce, type AspectStanding, type SchoolYear } from '@verankerd/domain';
import { AnchoringWords } from './anchoring-words';
import { hasLapsed } from './aspect-words';
import { LevelMark } from './level-mark';

/**
 * The level that an aspect has earned, where that is not what the team said: anchored after years of confirming, or
 * fallen back since nobody confirmed it. Otherwise nothing.
 */
@Component({
  selector: 'vk-earned-level',
  imports: [LevelMark],
  template: `
    @if (earned(); as level) {
      <p class="small">
        <vk-level-mark [level]="level.mark" />
        <span class="soft"> ({{ words.texts().profile.levelOf(level.mark) }})</span>
        @if (level.hasLapsed) {
          <span> · {{ words.texts().profile.confirmation.LAPSED }}</span>
        }
      </p>
      @if (level.why; as why) {
        <p class="small soft">{{ why }}</p>
      }
    }
  `,
})
export class EarnedLevel {
  readonly standing = input.required<AspectStanding>();
  readonly schoolYear = input.required<SchoolYear>();

  protected readonly words = inject(AnchoringWords);
  protected readonly earned = computed(() => {
    const standing = this.standing();
    if (!isEarnedOtherwise(standing)) return undefined;
    return {
      mark: standing.earnedLevel,
      hasLapsed: hasLapsed(standing),
      why: this.words.why(standing, definitionInForce(this.schoolYear())),
    };
  });
}

/** Whether the level that counts is another one than the team agreed, or lapsed. */
export function isEarnedOtherwise(
  standing: AspectStanding,
): standing is Extract<AspectStanding, { state: 'RATED' }> {
  if (standing.state !== 'RATED') return false;
  return standing.earnedLevel !== standing.agreedLevel || hasLapsed(standing);
}
