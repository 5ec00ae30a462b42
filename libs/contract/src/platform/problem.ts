import * as z from 'zod/mini';
import { fieldProblemCodes, problemStatus, type ProblemCode } from './problem-codes';

const problemCodes = Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]];

/** One wrong field of a request: where it is, and what is wrong with it. */
export const fieldProblem = z.object({
  pointer: z.string().check(z.describe('JSON pointer into the request: /body/plannedOn')),
  code: z.union([z.enum(fieldProblemCodes), z.enum(problemCodes)]),
  detail: z.string().check(z.describe('Plain sentence in the language of the reader')),
});

/** The body of every refusal: `application/problem+json`. Source: RFC 9457. */
export const problem = z.object({
  type: z.string().check(z.describe('URI of the problem; its last part is the code')),
  title: z.string(),
  status: z.int().check(z.minimum(400), z.maximum(599)),
  detail: z.string().check(z.describe('Plain sentence that says what went wrong and the way out')),
  code: z.enum(problemCodes),
  instance: z.string().check(z.describe('Number of the request, to quote when you ask for help')),
  errors: z.optional(z.array(fieldProblem)),
  current: z
    .optional(z.unknown())
    .check(z.describe('With resource.changed-meanwhile: what somebody else made of it')),
});

/** A refusal as it crosses the wire. */
export type Problem = z.infer<typeof problem>;
