import * as z from 'zod/mini';
import { id, instant, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { roles } from '../identity/identity';

/** A change in the history: what, by whom, when, and how it was before and after. */
export const auditEvent = z.object({
  id: z.string().check(z.describe('Number in the history; later ones are higher')),
  by: z.nullable(z.string()).check(z.describe('Name of who did it; null for the system')),
  role: z.nullable(z.enum(roles)),
  at: instant,
  kind: z.string().check(z.describe('What happened: rating.recorded, milestone.moved')),
  subject: z
    .string()
    .check(z.describe('What it happened to: key of an aspect or question, or an id')),
  schoolYear: z.nullable(schoolYearLabel),
  before: z.unknown().check(z.describe('How it was; null when it was not there yet')),
  after: z.unknown().check(z.describe('How it became; null when it was taken away')),
});

/** A change in the history. */
export type AuditEvent = z.infer<typeof auditEvent>;

/** Reads the history of a choice, newest first. */
export const readHistory = defineRoute({
  name: 'readHistory',
  feature: 'audit',
  summary: 'The history of a choice, newest first',
  method: 'GET',
  path: '/api/schools/:schoolId/choices/:choiceId/history',
  access: 'SIGNED_IN',
  params: z.strictObject({ schoolId: id, choiceId: id }),
  query: z.strictObject({
    schoolYear: z.optional(schoolYearLabel),
    kind: z
      .optional(z.string().check(z.maxLength(60), z.regex(/^[a-z-]+(\.[a-z-]+)?$/)))
      .check(z.describe('One kind (rating.recorded), or all of a sort (rating)')),
    subject: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
    cursor: z
      .optional(z.string().check(z.regex(/^[1-9]\d{0,17}$/)))
      .check(z.describe('nextCursor of the page before')),
    limit: z._default(
      z.coerce.number<string | number>().check(z.int(), z.minimum(1), z.maximum(100)),
      50,
    ),
  }),
  answer: z.object({ events: z.array(auditEvent), nextCursor: z.nullable(z.string()) }),
});
