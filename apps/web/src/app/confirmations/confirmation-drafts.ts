import {
  aspectConfirmation,
  aspectRating,
  recordConfirmation,
  recordRating,
  type AspectConfirmation,
} from '@verankerd/contract';
import type { AspectKey } from '@verankerd/domain';
import type { ChoiceYearKey } from '../milestones/milestones-door';
import { AnswerDraft } from '../ratings/ratings-door';
import type { ApiClient, ApiFailure } from '../shell/api-client';
import type { UnsavedWork } from '../shell/unsaved-work';
import {
  answerOf,
  isCompleteAnswer,
  isSameAnswer,
  withRating,
  type YearAnswer,
} from './year-answer';

/** The draft of an answer to "klopt dit nog?". */
export type ConfirmationDraft = AnswerDraft<YearAnswer, AspectConfirmation>;

/** What the page holds of the server's answers in one school year. */
export type HeldConfirmations = {
  /** Whether the page still shows this school year. */
  readonly isShown: () => boolean;
  readonly of: (aspect: AspectKey) => AspectConfirmation | undefined;
  readonly accept: (confirmation: AspectConfirmation) => void;
  /** Something was judged afresh: what follows from it is to be read anew. */
  readonly judged: (aspect: AspectKey) => void;
};

/** The answers of one school year, each of which saves itself. */
export class ConfirmationDrafts {
  private readonly drafts = new Map<AspectKey, ConfirmationDraft>();

  constructor(
    private readonly key: ChoiceYearKey,
    private readonly held: HeldConfirmations,
    private readonly api: ApiClient,
    private readonly unsaved: UnsavedWork,
  ) {}

  /** The draft of an aspect. There is one for each, made of what the server has. */
  of(confirmation: AspectConfirmation): ConfirmationDraft {
    const known = this.drafts.get(confirmation.aspect);
    if (known) return known;
    const draft = this.make(confirmation);
    this.drafts.set(confirmation.aspect, draft);
    return draft;
  }

  /** How many answers the server does not have. */
  unsentCount(): number {
    return this.all().filter((draft) => draft.standing().state === 'NOT_SENT').length;
  }

  /** Sends at once what still waits. */
  flush(): void {
    for (const draft of this.all()) draft.flush();
  }

  /** Sends again what did not arrive. */
  sendAgain(): void {
    for (const draft of this.all()) draft.sendAgain();
  }

  private all(): readonly ConfirmationDraft[] {
    return [...this.drafts.values()];
  }

  private make(first: AspectConfirmation): ConfirmationDraft {
    const { aspect } = first;
    const name = [...Object.values(this.key), 'confirmation', aspect].join('/');
    // A draft outlives the page that shows its year: then it goes by what it knew last.
    let known = first;
    const current = (): AspectConfirmation => {
      if (this.held.isShown()) known = this.held.of(aspect) ?? known;
      return known;
    };
    return new AnswerDraft<YearAnswer, AspectConfirmation>(
      {
        current,
        valueOf: answerOf,
        isSame: isSameAnswer,
        isComplete: isCompleteAnswer,
        send: (value) => this.send(value, current()),
        theirsIn: (failure) => theirsIn(failure, current()),
        accept: (confirmation) => {
          known = confirmation;
          if (this.held.isShown()) this.held.accept(confirmation);
        },
        keep: (value) =>
          value === undefined ? this.unsaved.drop(name) : this.unsaved.keep(name, value),
      },
      this.unsaved.read(name) as YearAnswer | undefined,
    );
  }

  private async send(value: YearAnswer, current: AspectConfirmation): Promise<AspectConfirmation> {
    const params = { ...this.key, aspect: current.aspect };
    const { version, ratingVersion } = current;
    if (value.kind === 'CONFIRM') {
      const body = bodyOf(value);
      return this.api.call(recordConfirmation, { params, body, version });
    }
    if (value.kind === 'NONE' && current.answer !== null) {
      const body = { answer: 'NOT_ANSWERED' } as const;
      return this.api.call(recordConfirmation, { params, body, version });
    }
    const body = value.kind === 'RATE' ? value.rating : ({ state: 'NOT_RATED' } as const);
    const rated = await this.api.call(recordRating, { params, body, version: ratingVersion });
    if (this.held.isShown()) this.held.judged(current.aspect);
    return withRating(current, rated);
  }
}

function bodyOf({ answer, reason, evidenceChecked }: Extract<YearAnswer, { kind: 'CONFIRM' }>) {
  return answer === 'YES' ? { answer, evidenceChecked } : { answer, reason, evidenceChecked };
}

/** What somebody else said meanwhile: about "klopt dit nog?", or by judging afresh. */
function theirsIn(
  failure: ApiFailure,
  current: AspectConfirmation,
): AspectConfirmation | undefined {
  if (failure.problem?.code !== 'resource.changed-meanwhile') return undefined;
  const theirs = failure.problem.current;
  const confirmed = aspectConfirmation.safeParse(theirs);
  if (confirmed.success) return confirmed.data;
  const rated = aspectRating.safeParse(theirs);
  return rated.success ? withRating(current, rated.data) : undefined;
}
