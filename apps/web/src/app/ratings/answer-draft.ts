import { computed, signal } from '@angular/core';
import { ApiFailure, failureOf } from '../shell/api-client';

/** An answer of the server that can be saved anew: with its version, and who saved it when. */
export type Versioned = {
  readonly version: number;
  readonly saved: { readonly by: string; readonly at: string } | null;
};

/** Where an answer stands between the reader and the server. */
export type DraftStanding<Answer> =
  | { readonly state: 'IDLE' }
  /** Something is still missing, such as a reason; nothing is sent. */
  | { readonly state: 'INCOMPLETE' }
  | { readonly state: 'SAVING' }
  | { readonly state: 'SAVED'; readonly at: string }
  | { readonly state: 'NOT_SENT'; readonly failure: ApiFailure }
  | { readonly state: 'CHANGED_MEANWHILE'; readonly theirs: Answer };

/** What a draft needs of the page around it. */
export type DraftPorts<Value, Answer extends Versioned> = {
  /** The answer as the server gave it last. */
  readonly current: () => Answer;
  readonly valueOf: (answer: Answer) => Value;
  readonly isSame: (one: Value, other: Value) => boolean;
  /** Whether the value can be sent. */
  readonly isComplete: (value: Value) => boolean;
  readonly send: (value: Value, version: number) => Promise<Answer>;
  /** What somebody else made of it, in a refusal for that reason. */
  readonly theirsIn: (failure: ApiFailure) => Answer | undefined;
  /** Brings the own value and the other's together; nothing when the reader has to choose. */
  readonly merge?: (mine: Value, theirs: Answer) => Value | undefined;
  /** The server gave a newer answer. */
  readonly accept: (answer: Answer) => void;
  /** Keeps what was not sent, also when the page is left. */
  readonly keep: (value: Value | undefined) => void;
};

/**
 * One answer that is saved by itself. What the reader chose stays until the server has it: through a failing
 * connection, and through a change by somebody else, between which the reader chooses.
 */
export class AnswerDraft<Value, Answer extends Versioned> {
  private readonly own;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSending = false;

  readonly standing;

  /** What the field shows: what the reader chose, or else what the server has. */
  readonly value = computed(() => this.own() ?? this.ports.valueOf(this.ports.current()));

  /** Whether the server does not have what the field shows. */
  readonly isUnsent = computed(() => this.own() !== undefined);

  /** @param left what the reader had not sent when the page was left earlier. */
  constructor(
    private readonly ports: DraftPorts<Value, Answer>,
    left?: Value,
  ) {
    this.own = signal(left);
    this.standing = signal(standingOfLeft<Value, Answer>(ports, left));
  }

  /** The reader chose something. It is sent after a short wait, so that passing by is no choice. */
  change(value: Value, wait: number): void {
    clearTimeout(this.timer);
    this.own.set(value);
    this.ports.keep(value);
    if (this.standing().state === 'CHANGED_MEANWHILE') return;
    if (!this.isSending && this.ports.isSame(value, this.ports.valueOf(this.ports.current())))
      return this.settle({ state: 'IDLE' });
    if (!this.ports.isComplete(value)) return this.standing.set({ state: 'INCOMPLETE' });
    this.standing.set({ state: 'SAVING' });
    this.timer = setTimeout(() => void this.send(), wait);
  }

  /** Sends at once what still waits. */
  flush(): void {
    if (this.standing().state === 'SAVING') void this.send();
  }

  /** Sends again what did not arrive. */
  sendAgain(): void {
    if (this.standing().state === 'NOT_SENT') void this.send();
  }

  /** The reader lets go of what was not sent: what the server has stands. */
  letGo(): void {
    clearTimeout(this.timer);
    this.settle({ state: 'IDLE' });
  }

  /** The reader lets the other's answer stand. */
  takeTheirs(): void {
    const standing = this.standing();
    if (standing.state !== 'CHANGED_MEANWHILE') return;
    this.ports.accept(standing.theirs);
    this.settle({ state: 'IDLE' });
  }

  /** The reader saw the other's answer, and saves the own one over it. */
  keepMine(): void {
    const standing = this.standing();
    if (standing.state !== 'CHANGED_MEANWHILE') return;
    this.ports.accept(standing.theirs);
    void this.send();
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isSending) return;
    this.isSending = true;
    try {
      // What was chosen while an answer was under way follows right behind it.
      for (let value = this.own(); value !== undefined; value = this.own()) {
        if (!this.ports.isComplete(value)) break;
        this.standing.set({ state: 'SAVING' });
        const answer = await this.ports.send(value, this.ports.current().version);
        this.ports.accept(answer);
        if (this.own() === value) this.settle(savedAt(answer));
      }
    } catch (error) {
      this.refuse(failureOf(error));
    } finally {
      this.isSending = false;
    }
  }

  private refuse(failure: ApiFailure): void {
    const theirs = this.ports.theirsIn(failure);
    const value = this.own();
    if (!theirs || value === undefined) return this.standing.set({ state: 'NOT_SENT', failure });
    if (this.ports.isSame(value, this.ports.valueOf(theirs))) {
      // It had arrived after all, or the other chose the same.
      this.ports.accept(theirs);
      return this.settle(savedAt(theirs));
    }
    const merged = this.ports.merge?.(value, theirs);
    if (merged === undefined) return this.standing.set({ state: 'CHANGED_MEANWHILE', theirs });
    this.ports.accept(theirs);
    this.standing.set({ state: 'IDLE' });
    this.change(merged, 0);
  }

  private settle(standing: DraftStanding<Answer>): void {
    this.own.set(undefined);
    this.ports.keep(undefined);
    this.standing.set(standing);
  }
}

function standingOfLeft<Value, Answer extends Versioned>(
  ports: DraftPorts<Value, Answer>,
  left: Value | undefined,
): DraftStanding<Answer> {
  if (left === undefined) return { state: 'IDLE' };
  if (!ports.isComplete(left)) return { state: 'INCOMPLETE' };
  return { state: 'NOT_SENT', failure: new ApiFailure(undefined) };
}

function savedAt(answer: Versioned): DraftStanding<never> {
  return answer.saved ? { state: 'SAVED', at: answer.saved.at } : { state: 'IDLE' };
}
