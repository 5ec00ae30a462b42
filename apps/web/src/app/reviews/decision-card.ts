import { Component, computed, inject, input } from '@angular/core';
import {
  isPlainDate,
  latestNextReview,
  reviewDecisions,
  type ReviewDecision,
} from '@verankerd/domain';
import { DraftState } from '../ratings/ratings-door';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import type { DecisionValue } from './review-parts';
import type { ReviewYear } from './review-year';
import { WrittenText } from './written-text';

const waitAfterTyping = 1200;
const waitAfterChoosing = 400;

/** What the school decides, why, and when it looks back again. It saves itself. */
@Component({
  selector: 'vk-decision-card',
  imports: [DraftState, WrittenText],
  templateUrl: './decision-card.html',
  styleUrl: './decision-card.css',
})
export class DecisionCard {
  readonly year = input.required<ReviewYear>();

  protected readonly language = inject(Language);
  protected readonly decisions = reviewDecisions;
  protected readonly draft = computed(() => this.year().drafts().decision());
  protected readonly value = computed(() => this.draft().value());
  protected readonly held = computed(() => this.year().loaded()?.decision);
  protected readonly latest = computed(() => {
    const today = this.year().loaded()?.today;
    return today && latestNextReview(today);
  });
  protected readonly conflict = computed(() => {
    const standing = this.draft().standing();
    return standing.state === 'CHANGED_MEANWHILE' ? standing.theirs : undefined;
  });
  protected readonly formats = inject(Formats);

  protected choose(decision: ReviewDecision): void {
    this.change({ decision }, waitAfterChoosing);
  }

  protected give(reason: string): void {
    this.change({ reason }, waitAfterTyping);
  }

  protected plan(text: string): void {
    if (text !== '' && !isPlainDate(text)) return;
    this.change({ nextReviewOn: isPlainDate(text) ? text : null }, waitAfterTyping);
  }

  protected word(decision: ReviewDecision | null): string {
    return decision === null ? '' : this.language.texts().reviews.decisionWords[decision].word;
  }

  private change(part: Partial<DecisionValue>, wait: number): void {
    this.draft().change({ ...this.value(), ...part }, wait);
  }
}
