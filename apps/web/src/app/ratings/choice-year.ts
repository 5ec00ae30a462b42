import { computed, DestroyRef, effect, inject, untracked, type Signal } from '@angular/core';
import {
  addEvidence,
  readAnchoring,
  readChoice,
  readRatings,
  readSchool,
  submitSchoolYear,
  withdrawEvidence,
  type RequestOf,
} from '@verankerd/contract';
import {
  firstDayOf,
  lastDayOf,
  type AspectKey,
  type AspectStanding,
  type QuestionKey,
} from '@verankerd/domain';
import { MilestonePlan, type ChoiceYearKey } from '../milestones/milestones-door';
import { ApiClient } from '../shell/api-client';
import { today } from '../shell/today';
import { UnsavedWork } from '../shell/unsaved-work';
import { AnswerDrafts, type HeldAnswers } from './answer-drafts';
import type { RatedAspect } from './judgement';
import { countsOf, questionViews } from './question-view';

/** Evidence that is still to be added. */
export type NewEvidence = NonNullable<RequestOf<typeof addEvidence>['body']>;

/** Evidence that is there. */
export type Evidence = RatedAspect['evidence'][number];

/**
 * All that is known of one choice in one school year: the one place where the page of the seven questions keeps it.
 * Make it in a field of a component.
 */
export class ChoiceYear {
  private readonly api = inject(ApiClient);
  private readonly unsaved = inject(UnsavedWork);
  private isLeft = false;

  readonly choice = this.api.resource(readChoice, () => {
    const { schoolId, choiceId } = this.key();
    return { params: { schoolId, choiceId } };
  });
  readonly school = this.api.resource(readSchool, () => {
    const { schoolId, schoolYear } = this.key();
    return { params: { schoolId }, query: { schoolYear } };
  });
  readonly answers = this.api.resource(readRatings, () => ({ params: this.key() }));
  /** How firmly the choice is anchored, at the end of a school year that is over; not asked before one begins. */
  private readonly anchoring = this.api.resource(readAnchoring, () => {
    const { schoolId, choiceId, schoolYear } = this.key();
    if (today() < firstDayOf(schoolYear)) return undefined;
    const last = lastDayOf(schoolYear);
    return { params: { schoolId, choiceId }, query: { asOf: last < today() ? last : undefined } };
  });
  readonly plan: MilestonePlan;

  /** The 21 aspects as the server has them; none as long as they are not there. */
  readonly ratings = computed<readonly RatedAspect[]>(() => this.loaded()?.ratings ?? []);

  /** Whether the team can change anything: the choice is active. */
  readonly canChange = computed(
    () => this.choice.hasValue() && this.choice.value().status === 'ACTIVE',
  );

  /** How the seven questions stand; none as long as ratings or milestones are not there. */
  readonly questions = computed(() => {
    const today = this.plan.today();
    return today && this.loaded()
      ? questionViews(this.ratings(), this.plan.milestones(), today)
      : [];
  });

  readonly counts = computed(() => countsOf(this.questions()));

  /** When the school handed this year in last, and whether the board sees something else than the school now. */
  readonly submission = computed(() => {
    const { submittedAt = null, changedSinceSubmission = false } = this.loaded() ?? {};
    return { submittedAt, hasChanged: changedSinceSubmission };
  });

  /** The answers of this school year that save themselves. */
  readonly drafts = computed(() => {
    const key = this.key();
    return untracked(() => new AnswerDrafts(key, this.heldFor(key), this.api, this.unsaved));
  });

  constructor(readonly key: Signal<ChoiceYearKey>) {
    this.plan = new MilestonePlan(key, () => this.markChanged(key()));
    inject(DestroyRef).onDestroy(() => (this.isLeft = true));
    effect((onCleanup) => {
      const drafts = this.drafts();
      onCleanup(() => drafts.flush());
    });
  }

  /** What the server has of one aspect. */
  ratingOf(aspect: AspectKey): RatedAspect | undefined {
    return this.ratings().find((rating) => rating.aspect === aspect);
  }

  /** How an aspect stands over the school years; nothing as long as that is not known. */
  standingOf(aspect: AspectKey): AspectStanding | undefined {
    const standings = this.anchoring.hasValue() ? this.anchoring.value()?.standings : undefined;
    return standings?.find((one) => one.aspect === aspect)?.standing;
  }

  /** @throws ApiFailure when the server refuses, or cannot be reached. */
  async addEvidence(aspect: AspectKey, body: NewEvidence, idempotencyKey: string): Promise<void> {
    const key = this.key();
    const params = { ...key, aspect };
    const added = await this.api.call(addEvidence, { params, body, idempotencyKey });
    this.changeEvidence(key, aspect, (evidence) =>
      [...evidence.filter(({ id }) => id !== added.id), added].sort((one, other) =>
        one.datedOn.localeCompare(other.datedOn),
      ),
    );
  }

  /** @throws ApiFailure when the server refuses, or cannot be reached. */
  async withdrawEvidence(aspect: AspectKey, evidenceId: string): Promise<void> {
    const key = this.key();
    await this.api.call(withdrawEvidence, { params: { ...key, evidenceId } });
    this.changeEvidence(key, aspect, (evidence) => evidence.filter(({ id }) => id !== evidenceId));
  }

  /**
   * Hands the year in as it stands: the board sees it from then on.
   * @throws ApiFailure when the server refuses, or cannot be reached.
   */
  async submit(explanation: string, idempotencyKey: string): Promise<void> {
    const key = this.key();
    const { submittedAt } = await this.api.call(submitSchoolYear, {
      params: key,
      body: { explanation },
      idempotencyKey,
    });
    if (this.shows(key))
      this.answers.update(
        (loaded) => loaded && { ...loaded, submittedAt, changedSinceSubmission: false },
      );
  }

  private changeEvidence(
    key: ChoiceYearKey,
    aspect: AspectKey,
    change: (evidence: readonly Evidence[]) => Evidence[],
  ): void {
    const rating = this.ratingOf(aspect);
    if (rating && this.shows(key))
      this.acceptRating({ ...rating, evidence: change(rating.evidence) });
    this.markChanged(key);
  }

  private heldFor(key: ChoiceYearKey): HeldAnswers {
    return {
      isShown: () => this.shows(key),
      rating: (aspect) => this.ratingOf(aspect),
      answer: (question) => this.answerOf(question),
      acceptRating: (rating) => this.acceptRating(rating),
      acceptAnswer: (answer) =>
        this.answers.update(
          (loaded) =>
            loaded && {
              ...loaded,
              answers: loaded.answers.map((one) =>
                one.question === answer.question ? answer : one,
              ),
            },
        ),
      changed: () => this.markChanged(key),
    };
  }

  /** What the server has of a short answer; nothing for a question that takes none. */
  answerOf(question: QuestionKey) {
    return this.loaded()?.answers.find((answer) => answer.question === question);
  }

  private acceptRating(rating: RatedAspect): void {
    this.answers.update(
      (loaded) =>
        loaded && {
          ...loaded,
          ratings: loaded.ratings.map((one) => (one.aspect === rating.aspect ? rating : one)),
        },
    );
  }

  /** The board sees what was handed in, until it is handed in again. */
  private markChanged(key: ChoiceYearKey): void {
    if (!this.shows(key)) return;
    this.answers.update(
      (loaded) => loaded && { ...loaded, changedSinceSubmission: loaded.submittedAt !== null },
    );
    this.anchoring.reload();
  }

  /** An answer of the server can come when the reader has gone on to another school year, or another page. */
  private shows(key: ChoiceYearKey): boolean {
    return !this.isLeft && key === untracked(this.key) && this.loaded() !== undefined;
  }

  private loaded() {
    return this.answers.hasValue() ? this.answers.value() : undefined;
  }
}
