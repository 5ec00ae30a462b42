import type { FieldProblemCode, ProblemCode } from '@verankerd/contract';

/** What is wrong with one field of a request. */
export type FieldRefusal = {
  /** JSON pointer into the request: `/body/plannedOn`. */
  readonly pointer: string;
  readonly code: FieldProblemCode | ProblemCode;
  /** What the sentence needs to know, such as a longest length. */
  readonly details?: Readonly<Record<string, string | number>>;
};

/**
 * A use case refuses. Thrown, so that the transaction rolls back; the problem filter makes the answer of it.
 * Expected refusals only: anything else that is thrown is a fault of ours.
 */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly fields: readonly FieldRefusal[] = [],
    /** With `resource.changed-meanwhile`: what somebody else made of it. */
    readonly current?: unknown,
  ) {
    super(code);
  }
}

/** A refusal because of one field of the body. */
export function refuseField(code: ProblemCode, field: string): Refusal {
  return new Refusal(code, [{ pointer: `/body/${field}`, code }]);
}

/** The thing does not exist, or is not the caller's: both get the same answer, so that ids tell nothing. */
export function notFound(): Refusal {
  return new Refusal('resource.not-found');
}
