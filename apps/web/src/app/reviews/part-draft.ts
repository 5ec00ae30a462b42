import type { ApiFailure } from '../shell/api-client';
import { AnswerDraft, type Versioned } from '../ratings/ratings-door';

/** What a part needs to be saved by itself. */
export type PartPorts<Value, Answer extends Versioned> = {
  /** The part as the server has it, as long as the page shows it. */
  readonly held: () => Answer;
  readonly valueOf: (answer: Answer) => Value;
  readonly isSame: (one: Value, other: Value) => boolean;
  readonly send: (value: Value, version: number) => Promise<Answer>;
  /** What somebody else made of it, when a refusal says so. */
  readonly theirsIn: (failure: ApiFailure) => Answer | undefined;
  /** Brings both together; nothing when a person has to choose. */
  readonly merge: (base: Value, mine: Value, theirs: Value) => Value | undefined;
  readonly accept: (answer: Answer) => void;
  /** Both were brought together. */
  readonly merged: () => void;
  /** Keeps what was not sent, with what it started from. */
  readonly keep: (kept: KeptPart<Value, Answer> | undefined) => void;
};

/** A part that was not sent, and the part of the server from which its writer started. */
export type KeptPart<Value, Answer> = { readonly value: Value; readonly base: Answer };

/**
 * A part of a review that is saved by itself. It remembers from which version its writer started, also through a closed
 * tab: what somebody else wrote in between is then never overwritten, but brought together or shown.
 */
export function partDraft<Value, Answer extends Versioned>(
  ports: PartPorts<Value, Answer>,
  left?: KeptPart<Value, Answer>,
): AnswerDraft<Value, Answer> {
  let base: Answer | undefined = left?.base;
  const current = (): Answer => base ?? ports.held();
  return new AnswerDraft<Value, Answer>(
    {
      current,
      valueOf: ports.valueOf,
      isSame: ports.isSame,
      isComplete: () => true,
      send: (value, version) => ports.send(value, version),
      theirsIn: ports.theirsIn,
      merge: (mine, theirs) => {
        const merged = ports.merge(ports.valueOf(current()), mine, ports.valueOf(theirs));
        if (merged !== undefined) ports.merged();
        return merged;
      },
      accept: (answer) => {
        if (base !== undefined) base = answer;
        ports.accept(answer);
      },
      keep: (value) => {
        base = value === undefined ? undefined : current();
        ports.keep(value === undefined || base === undefined ? undefined : { value, base });
      },
    },
    left?.value,
  );
}
