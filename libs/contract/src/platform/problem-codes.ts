/**
 * Everything that the API refuses, with its HTTP status. A code is stable; its sentence stands in the content packs,
 * and a code without a sentence does not compile.
 */
export const problemStatus = {
  'request.invalid': 422,
  'request.malformed': 400,
  'request.too-large': 413,
  'request.unsupported-media-type': 415,
  'request.idempotency-key-required': 400,
  'request.idempotency-key-reused': 409,
  'request.version-required': 428,
  'request.foreign-origin': 403,
  'server.fault': 500,
  'server.unavailable': 503,
  'session.required': 401,
  'session.wrong-credentials': 401,
  'session.too-many-attempts': 429,
  'resource.not-found': 404,
  'resource.changed-meanwhile': 412,
  'access.denied': 403,
  'choice.not-active': 409,
  'choice.wrong-status': 409,
  'choice.unknown-intervention': 422,
  'choice.not-own-intervention': 422,
  'choice.start-year-out-of-range': 422,
  'choice.start-year-after-work': 422,
  'choice.decided-in-future': 422,
  'choice.wrong-replacement': 422,
  'rating.reason-required': 422,
  'milestone.outside-school-year': 422,
  'milestone.reason-required': 422,
  'milestone.done-in-future': 422,
  'milestone.wrong-status': 409,
  'milestone.not-later-year': 422,
  'submission.year-not-begun': 409,
  'sharing.already-shared': 409,
  'import.not-a-register': 422,
  'import.preview-outdated': 409,
} as const satisfies Record<string, number>;

/** The stable code of a refusal. */
export type ProblemCode = keyof typeof problemStatus;

/** What is wrong with one field. */
export const fieldProblemCodes = [
  'required',
  'wrong-type',
  'unknown-field',
  'not-a-choice',
  'too-long',
  'too-short',
  'too-many',
  'too-large',
  'too-small',
  'not-a-date',
  'not-a-school-year',
  'not-an-id',
  'not-a-link',
  'not-an-email',
  'wrong-format',
  'file-refused',
  'repeated-file',
] as const;

/** What is wrong with one field. */
export type FieldProblemCode = (typeof fieldProblemCodes)[number];
