import {
  aspectRating as ratingSchema,
  questionAnswer as answerSchema,
  recordAnswer,
  recordRating,
  type AnswerOf,
  type InputOf,
} from '@verankerd/contract';
import { aspectKeys, type AspectKey, type AspectRating, type QuestionKey } from '@verankerd/domain';
import type { ChoiceYearKey } from '../milestones/milestones-door';
import type { ApiClient, ApiFailure } from '../shell/api-client';
import type { UnsavedWork } from '../shell/unsaved-work';
import { AnswerDraft, type DraftPorts, type Versioned } from './answer-draft';
import { isCompleteJudgement, isSameJudgement, judgementOf, type RatedAspect } from './judgement';

/** The short answer to a "how" question as the server gives it. */
export type ShortAnswerOfQuestion = AnswerOf<typeof recordAnswer>;

/** A question that takes a short answer. */
export type HowQuestion = InputOf<typeof recordAnswer>['params']['question'];

/** The draft of a judgement. */
export type RatingDraft = AnswerDraft<AspectRating, RatedAspect>;

/** The draft of a short answer. */
export type TextDraft = AnswerDraft<string, ShortAnswerOfQuestion>;

/** What the page holds of the server's answers in one school year. */
export type HeldAnswers = {
  /** Whether the page still shows this school year. */
  readonly isShown: () => boolean;
  readonly rating: (aspect: AspectKey) => RatedAspect | undefined;
  readonly answer: (question: HowQuestion) => ShortAnswerOfQuestion | undefined;
  readonly acceptRating: (rating: RatedAspect) => void;
  readonly acceptAnswer: (answer: ShortAnswerOfQuestion) => void;
  /** Something was saved. */
  readonly changed: () => void;
};

const howQuestions = [
  'MONITORING_EVALUATION',
  'ANCHORING',
] as const satisfies readonly HowQuestion[];

/** The 21 judgements and two short answers of a school year, each of which saves itself. */
export class AnswerDrafts {
  private readonly ratings: ReadonlyMap<AspectKey, RatingDraft>;
  private readonly texts: ReadonlyMap<HowQuestion, TextDraft>;

  constructor(
    private readonly key: ChoiceYearKey,
    private readonly held: HeldAnswers,
    private readonly api: ApiClient,
    private readonly unsaved: UnsavedWork,
  ) {
    this.ratings = new Map(aspectKeys.map((aspect) => [aspect, this.ratingDraft(aspect)]));
    this.texts = new Map(howQuestions.map((question) => [question, this.textDraft(question)]));
  }

  /** The draft of an aspect. There is one for each. */
  rating(aspect: AspectKey): RatingDraft {
    return draftIn(this.ratings, aspect);
  }

  /** The draft of a short answer; nothing for a question that takes none. */
  text(question: QuestionKey): TextDraft | undefined {
    return howQuestions.some((one) => one === question)
      ? this.texts.get(question as HowQuestion)
      : undefined;
  }

  /** Whether the server has everything that the reader filled in. */
  hasUnsent(): boolean {
    return this.all().some((draft) => draft.isUnsent());
  }

  /** Sends at once what still waits. */
  flush(): void {
    for (const draft of this.all()) draft.flush();
  }

  /** Sends again what did not arrive. */
  sendAgain(): void {
    for (const draft of this.all()) draft.sendAgain();
  }

  private all(): readonly (RatingDraft | TextDraft)[] {
    return [...this.ratings.values(), ...this.texts.values()];
  }

  private ratingDraft(aspect: AspectKey): RatingDraft {
    const params = { ...this.key, aspect };
    return this.draft<AspectRating, RatedAspect>(aspect, {
      held: () => this.held.rating(aspect),
      none: {
        aspect,
        state: 'NOT_RATED',
        level: null,
        reason: null,
        version: 0,
        saved: null,
        evidence: [],
      },
      valueOf: judgementOf,
      isSame: isSameJudgement,
      isComplete: isCompleteJudgement,
      send: (body, version) => this.api.call(recordRating, { params, body, version }),
      theirsIn: (failure) => currentIn(failure, (current) => ratingSchema.safeParse(current).data),
      accept: (rating) => this.held.acceptRating(rating),
    });
  }

  private textDraft(question: HowQuestion): TextDraft {
    const params = { ...this.key, question };
    return this.draft<string, ShortAnswerOfQuestion>(question, {
      held: () => this.held.answer(question),
      none: { question, answer: '', version: 0, saved: null },
      valueOf: ({ answer }) => answer,
      isSame: (one, other) => one.trim() === other.trim(),
      isComplete: () => true,
      send: (answer, version) => this.api.call(recordAnswer, { params, body: { answer }, version }),
      theirsIn: (failure) => currentIn(failure, (current) => answerSchema.safeParse(current).data),
      accept: (answer) => this.held.acceptAnswer(answer),
    });
  }

  private draft<Value, Answer extends Versioned>(
    subject: string,
    { held, none, ...ports }: Kind<Value, Answer>,
  ): AnswerDraft<Value, Answer> {
    const name = [...Object.values(this.key), subject].join('/');
    // A draft outlives the page that shows its year: then it goes by what it knew last.
    let known = none;
    const current = (): Answer => {
      if (this.held.isShown()) known = held() ?? known;
      return known;
    };
    const accept = (answer: Answer): void => {
      known = answer;
      if (!this.held.isShown()) return;
      ports.accept(answer);
      this.held.changed();
    };
    const keep = (value: Value | undefined): void =>
      value === undefined ? this.unsaved.drop(name) : this.unsaved.keep(name, value);
    const left = this.unsaved.read(name) as Value | undefined;
    return new AnswerDraft({ ...ports, current, accept, keep }, left);
  }
}

type Kind<Value, Answer extends Versioned> = Omit<DraftPorts<Value, Answer>, 'current' | 'keep'> & {
  readonly held: () => Answer | undefined;
  /** The answer before anything was said. */
  readonly none: Answer;
};

function draftIn<Key, Draft>(drafts: ReadonlyMap<Key, Draft>, key: Key): Draft {
  const draft = drafts.get(key);
  if (!draft) throw new RangeError(`No draft for ${String(key)}`);
  return draft;
}

function currentIn<Answer>(
  failure: ApiFailure,
  read: (current: unknown) => Answer | undefined,
): Answer | undefined {
  return failure.problem?.code === 'resource.changed-meanwhile'
    ? read(failure.problem.current)
    : undefined;
}
