import { computed, DestroyRef, effect, inject, untracked, type Signal } from '@angular/core';
import { readConfirmations, type AnswerOf, type AspectConfirmation } from '@verankerd/contract';
import { firstDayOf, type AspectKey } from '@verankerd/domain';
import { type ChoiceYearKey } from '../milestones/milestones-door';
import { ApiClient } from '../shell/api-client';
import { UnsavedWork } from '../shell/unsaved-work';
import { ConfirmationDrafts, type HeldConfirmations } from './confirmation-drafts';

/** The yearly confirmation of a choice as the server has it. */
export type ConfirmationsOfYear = AnswerOf<typeof readConfirmations>;

/**
 * All that is known of the yearly confirmation of one choice: the one place where list and meeting keep it. Make it
 * in a field of a component.
 */
export class ConfirmationYear {
  private readonly api = inject(ApiClient);
  private readonly unsaved = inject(UnsavedWork);
  private isLeft = false;

  readonly answers = this.api.resource(readConfirmations, () => ({ params: this.key() }));

  /** What the server has; nothing as long as it is not there. */
  readonly loaded = computed(() => (this.answers.hasValue() ? this.answers.value() : undefined));

  /** The 21 aspects, in the order of the guide. */
  readonly aspects = computed<readonly AspectConfirmation[]>(() => this.loaded()?.aspects ?? []);

  /** How many aspects were judged in this school year. */
  readonly settled = computed(() => this.aspects().filter(({ task }) => task === 'SETTLED').length);

  /** Whether the school year has begun, so that it can be confirmed. */
  readonly hasBegun = computed(() => {
    const loaded = this.loaded();
    return loaded !== undefined && loaded.today >= firstDayOf(loaded.schoolYear);
  });

  /** Whether the team can answer: the choice is active, and the school year has begun. */
  readonly canChange = computed(() => this.hasBegun() && this.loaded()?.choiceStatus === 'ACTIVE');

  /** The answers of this school year that save themselves. */
  readonly drafts = computed(() => {
    const key = this.key();
    return untracked(() => new ConfirmationDrafts(key, this.heldFor(key), this.api, this.unsaved));
  });

  constructor(readonly key: Signal<ChoiceYearKey>) {
    inject(DestroyRef).onDestroy(() => (this.isLeft = true));
    effect((onCleanup) => {
      const drafts = this.drafts();
      onCleanup(() => drafts.flush());
    });
  }

  /** What the server has of one aspect. */
  of(aspect: AspectKey): AspectConfirmation | undefined {
    return this.aspects().find((one) => one.aspect === aspect);
  }

  /** The server gave something newer of an aspect. */
  accept(aspect: AspectKey, change: (held: AspectConfirmation) => AspectConfirmation): void {
    this.answers.update(
      (loaded) =>
        loaded && {
          ...loaded,
          aspects: loaded.aspects.map((one) => (one.aspect === aspect ? change(one) : one)),
        },
    );
  }

  /** Reads one aspect anew, for what follows from a judgement. What was saved meanwhile is newer, and stays. */
  async refresh(key: ChoiceYearKey, aspect: AspectKey): Promise<void> {
    // Without a connection the judgement itself is on screen already; only its consequences are not.
    const read = await this.api.call(readConfirmations, { params: key }).catch(() => undefined);
    const found = read?.aspects.find((one) => one.aspect === aspect);
    if (!found || !this.shows(key)) return;
    this.accept(aspect, (held) =>
      found.version >= held.version && found.ratingVersion >= held.ratingVersion ? found : held,
    );
  }

  private heldFor(key: ChoiceYearKey): HeldConfirmations {
    return {
      isShown: () => this.shows(key),
      of: (aspect) => this.of(aspect),
      accept: (confirmation) => this.accept(confirmation.aspect, () => confirmation),
      judged: (aspect) => void this.refresh(key, aspect),
    };
  }

  /** An answer of the server can come when the reader has gone on to another page. */
  private shows(key: ChoiceYearKey): boolean {
    return !this.isLeft && key === untracked(this.key) && this.loaded() !== undefined;
  }
}
