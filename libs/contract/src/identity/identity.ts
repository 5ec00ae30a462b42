import * as z from 'zod/mini';
import { id } from '../platform/primitives';
import { defineRoute } from '../platform/route';

/** Roles of people, each with the scope for which it holds. Source: reference 4.5. */
export const roles = [
  'CORE_TEAM_MEMBER',
  'SCHOOL_LEADER',
  'BOARD_OFFICER',
  'PARTNERSHIP_OFFICER',
  'NATIONAL_DESK_OFFICER',
  'ADMINISTRATOR',
] as const;

/** A role of a person. */
export type Role = (typeof roles)[number];

/** A role with the organisation for which it holds; none for an administrator. */
export const membership = z.object({
  role: z.enum(roles),
  organisationId: z.nullable(id),
  organisationName: z.nullable(z.string()),
  organisationPlace: z.nullable(z.string()),
});

/** Who is signed in. */
export const session = z.object({
  userId: id,
  displayName: z.string(),
  language: z.enum(['nl', 'en']),
  memberships: z.array(membership),
  isGuest: z.boolean().check(z.describe('Whether the reader is or was a guest of a choice')),
});

/** Who is signed in. */
export type Session = z.infer<typeof session>;

/** Signs in with an e-mail address and a password; the answer sets the session cookie. */
export const signIn = defineRoute({
  name: 'signIn',
  feature: 'identity',
  summary: 'Sign in',
  method: 'POST',
  path: '/api/session',
  access: 'PUBLIC',
  body: z.strictObject({
    email: z.string().check(z.trim(), z.toLowerCase(), z.minLength(3), z.maxLength(254)),
    password: z.string().check(z.minLength(1), z.maxLength(200)),
  }),
  answer: session,
  problems: ['session.wrong-credentials', 'session.too-many-attempts'],
});

/** Tells who is signed in; nobody is an answer, not an error, so that the first page load needs no failed request. */
export const readSession = defineRoute({
  name: 'readSession',
  feature: 'identity',
  summary: 'Who is signed in',
  method: 'GET',
  path: '/api/session',
  access: 'PUBLIC',
  answer: z.object({ session: z.nullable(session) }),
});

/** Signs out: the session ends on the server. */
export const signOut = defineRoute({
  name: 'signOut',
  feature: 'identity',
  summary: 'Sign out',
  method: 'DELETE',
  path: '/api/session',
  access: 'SIGNED_IN',
  answer: z.object({ signedOut: z.literal(true) }),
});

/** Chooses the language in which the reader is addressed. */
export const chooseLanguage = defineRoute({
  name: 'chooseLanguage',
  feature: 'identity',
  summary: 'Choose Dutch or English',
  method: 'PUT',
  path: '/api/session/language',
  access: 'SIGNED_IN',
  body: z.strictObject({ language: z.enum(['nl', 'en']) }),
  answer: z.object({ language: z.enum(['nl', 'en']) }),
});
