import { guestAccessStates } from '@verankerd/domain';
import * as z from 'zod/mini';
import { submission } from '../oversight/submission';
import {
  authorship,
  date,
  emailAddress,
  id,
  instant,
  schoolYearLabel,
} from '../platform/primitives';
import { defineRoute } from '../platform/route';

const school = z.strictObject({ schoolId: id });
const lastDay = date.check(z.describe('Last day on which it holds'));
const state = z.enum(guestAccessStates).check(z.describe('How it stands today'));

/** What a school lets an adviser from outside see: what it handed in for one choice, until a day. */
export const guestAccess = z.object({
  id,
  choiceId: id,
  interventionName: z.string(),
  email: z.string().check(z.describe('Address of the account that may see it')),
  validUntil: lastDay,
  state,
  granted: authorship,
  revoked: z.nullable(authorship),
});

/** What a school lets an adviser from outside see. */
export type GuestAccess = z.infer<typeof guestAccess>;

/** Lists who is or was a guest of a school. Whether an address has an account is told to nobody. */
export const listGuests = defineRoute({
  name: 'listGuests',
  feature: 'guests',
  summary: 'Advisers who are or were guests of a school',
  method: 'GET',
  path: '/api/schools/:schoolId/guests',
  access: 'SIGNED_IN',
  params: school,
  answer: z.object({
    today: date,
    guests: z.array(guestAccess).check(z.describe('All ever, last given first')),
  }),
});

/** Gives an adviser access to what a school handed in for a choice, from now until the end of a day. */
export const inviteGuest = defineRoute({
  name: 'inviteGuest',
  feature: 'guests',
  summary: 'Give an adviser access to a choice',
  method: 'POST',
  path: '/api/schools/:schoolId/guests',
  access: 'SIGNED_IN',
  params: school,
  body: z.strictObject({
    choiceId: id,
    email: emailAddress,
    validUntil: date.check(
      z.describe('Last day: today at the earliest, a year ahead at the latest'),
    ),
  }),
  answer: guestAccess,
  idempotent: true,
  problems: ['guest.already-there', 'guest.last-day'],
});

/** Takes access of an adviser back at once. That it was given stays in the history. */
export const revokeGuest = defineRoute({
  name: 'revokeGuest',
  feature: 'guests',
  summary: 'Take access of an adviser back',
  method: 'DELETE',
  path: '/api/schools/:schoolId/guests/:guestId',
  access: 'SIGNED_IN',
  params: z.extend(school, { guestId: id }),
  answer: guestAccess,
});

/** A school year of a choice that a school handed in. */
export const handedInYear = z.object({
  schoolYear: schoolYearLabel,
  number: z.int().check(z.describe('How often the school handed it in')),
  submittedAt: instant.check(z.describe('When it did so last')),
});

/** A choice of which the reader is or was a guest. */
export const guestChoice = z.object({
  id,
  schoolId: id,
  schoolName: z.string(),
  schoolPlace: z.nullable(z.string()),
  choiceId: id,
  interventionName: z.nullable(z.string()).check(z.describe('Null when access is over')),
  validUntil: lastDay,
  state,
  revokedAt: z.nullable(instant),
  schoolYears: z
    .array(handedInYear)
    .check(z.describe('What can be read, last year first; nothing when access is over')),
});

/** A choice of which the reader is or was a guest. */
export type GuestChoice = z.infer<typeof guestChoice>;

/** Lists the choices of which the reader is a guest, and of which access is over. */
export const listGuestChoices = defineRoute({
  name: 'listGuestChoices',
  feature: 'guests',
  summary: 'Choices of which the reader is or was a guest',
  method: 'GET',
  path: '/api/guest-choices',
  access: 'SIGNED_IN',
  answer: z.object({
    today: date,
    choices: z.array(guestChoice).check(z.describe('What holds comes first; then the last day')),
  }),
});

/** Reads what a school handed in last for a choice of which the reader is a guest. */
export const readGuestSubmission = defineRoute({
  name: 'readGuestSubmission',
  feature: 'guests',
  summary: 'What a school handed in, for a guest of the choice',
  method: 'GET',
  path: '/api/guest-choices/:schoolId/:choiceId/school-years/:schoolYear',
  access: 'SIGNED_IN',
  params: z.strictObject({ schoolId: id, choiceId: id, schoolYear: schoolYearLabel }),
  answer: submission,
});
