import {
  computed,
  DestroyRef,
  effect,
  inject,
  signal,
  untracked,
  type Signal,
} from '@angular/core';
import {
  freezeReview,
  readReview,
  startReview,
  type ReviewOfYear,
  type ReviewSectionDraft,
} from '@verankerd/contract';
import { reviewObstacles, reviewSections, type ReviewSection } from '@verankerd/domain';
import type { ChoiceYearKey } from '../milestones/milestones-door';
import { ApiClient, failureOf } from '../shell/api-client';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { KeptDrafts } from '../shell/kept-drafts';
import { Language } from '../shell/language';
import { Session } from '../shell/session';
import { ReviewDrafts } from './review-drafts';

/** While a review is open, the page looks this often whether somebody else wrote. */
const lookEvery = 20_000;

/** All that is known of the review of one choice and school year. Make it in a field of a component. */
export class ReviewYear {
  private readonly api = inject(ApiClient);
  private readonly kept = inject(KeptDrafts);
  private readonly session = inject(Session);
  private readonly language = inject(Language);
  private isLeft = false;

  readonly answer = this.api.resource(readReview, () => ({ params: this.key() }));

  /** What the server has; nothing as long as it is not there. */
  readonly loaded = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));

  /** Sections in which the texts of two people were brought together just now. */
  readonly merged = signal<ReadonlySet<ReviewSection | 'DECISION'>>(new Set());

  /** The parts that save themselves. */
  readonly drafts = computed(() => {
    const key = this.key();
    return untracked(
      () => new ReviewDrafts(this.api, key, this, this.kept, this.session.current()?.userId ?? ''),
    );
  });

  /** What is missing before it can be frozen, by what stands on the screen. */
  readonly obstacles = computed(() => {
    const loaded = this.loaded();
    if (!loaded) return [];
    const drafts = this.drafts();
    const sections = reviewSections.map((section) => ({
      section,
      ...drafts.section(section).value(),
    }));
    return reviewObstacles(sections, drafts.decision().value(), loaded.today);
  });

  private readonly isThere = computed(() => this.loaded() !== undefined);

  constructor(readonly key: Signal<ChoiceYearKey>) {
    inject(DestroyRef).onDestroy(() => (this.isLeft = true));
    effect((onCleanup) => {
      const drafts = this.drafts();
      if (!this.isThere()) return;
      untracked(() => drafts.sendAgain());
      onCleanup(() => drafts.flush());
    });
    this.followOthers();
  }

  /** Whether the page still shows this review, and has something of it. */
  shows(key: ChoiceYearKey): boolean {
    return !this.isLeft && key === untracked(this.key) && untracked(this.loaded) !== undefined;
  }

  /** The server gave something newer. */
  accept(change: (review: ReviewOfYear) => ReviewOfYear): void {
    this.answer.update((review) => review && change(review));
  }

  /** Begins the review, filled in from what the school kept. */
  async start(): Promise<void> {
    const begun = await this.api.call(startReview, {
      params: this.key(),
      body: { language: this.language.code() },
      idempotencyKey: newIdempotencyKey(),
    });
    this.answer.set(begun);
  }

  /**
   * Freezes what stands on the screen. When somebody wrote something meanwhile, that is shown first.
   * @returns whether it was frozen.
   */
  async freeze(): Promise<boolean> {
    const params = this.key();
    const fresh = await this.api.call(readReview, { params });
    const shown = this.loaded();
    if (shown && !isSameWords(shown, fresh)) {
      this.answer.set(fresh);
      return false;
    }
    try {
      this.answer.set(await this.api.call(freezeReview, { params, version: fresh.version }));
      return true;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.problem?.code !== 'resource.changed-meanwhile') throw failure;
      this.answer.reload();
      return false;
    }
  }

  private followOthers(): void {
    const look = (): void => {
      if (document.visibilityState !== 'visible' || this.loaded()?.state !== 'OPEN') return;
      if (!this.drafts().isSaving()) this.answer.reload();
    };
    const online = (): void => this.drafts().sendAgain();
    const timer = setInterval(look, lookEvery);
    window.addEventListener('focus', look);
    window.addEventListener('online', online);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
      window.removeEventListener('online', online);
    });
  }
}

function isSameWords(shown: ReviewOfYear, fresh: ReviewOfYear): boolean {
  const versions = ({ sections, decision }: ReviewOfYear): string =>
    [...sections, decision].map(({ version }) => version).join();
  return versions(shown) === versions(fresh);
}

/** A section of a review; every review has all of them. */
export function sectionOf(review: ReviewOfYear, section: ReviewSection): ReviewSectionDraft {
  const found = review.sections.find((one) => one.section === section);
  if (!found) throw new RangeError(`A review without ${section}`);
  return found;
}
