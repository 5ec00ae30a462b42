import { noticeKinds, reminderKinds } from '@verankerd/domain';
import * as z from 'zod/mini';
import {
  date,
  id,
  instant,
  questionKey,
  requiredText,
  schoolYearLabel,
} from '../platform/primitives';
import { defineRoute } from '../platform/route';

/** Something that asks for the reader: what, of which choice, and by when. */
export const ask = z.object({
  kind: z.enum(reminderKinds),
  schoolId: id,
  choiceId: id,
  interventionName: z.string(),
  schoolYear: schoolYearLabel,
  on: date.check(z.describe('Last day in time; of a question the day on which it was asked')),
  isPast: z.boolean(),
  milestone: z.nullable(z.object({ id, title: z.string(), question: questionKey })),
});

/** Something that asks for the reader. */
export type Ask = z.infer<typeof ask>;

/** Reads what asks for the reader today, at all schools where the reader works. */
export const readAsks = defineRoute({
  name: 'readAsks',
  feature: 'reminders',
  summary: 'What asks for the reader today',
  method: 'GET',
  path: '/api/reminders',
  access: 'SIGNED_IN',
  answer: z.object({ today: date, asks: z.array(ask).check(z.describe('First day first')) }),
});

const noticeKey = requiredText(200).check(z.describe('Key of the notice'));

/** Something that another person did, or that a date did, of which the reader should know. */
export const notice = z.object({
  key: noticeKey,
  kind: z.enum(noticeKinds),
  at: instant,
  isRead: z.boolean(),
  by: z.nullable(z.string()).check(z.describe('A colleague; nobody when a date did it')),
  schoolId: id,
  schoolName: z.string(),
  choiceId: z.nullable(id),
  interventionName: z.nullable(z.string()),
  schoolYear: z.nullable(schoolYearLabel),
  overseer: z
    .nullable(z.object({ kind: z.enum(['BOARD', 'PARTNERSHIP', 'NATIONAL_DESK']), id }))
    .check(z.describe('For whom the reader sees it, when that is not the school')),
  milestone: z.nullable(
    z.object({ title: z.string(), question: questionKey, from: date, to: date }),
  ),
});

/** Something of which the reader should know. */
export type Notice = z.infer<typeof notice>;

/** Lists the notices of the last 90 days. */
export const listNotices = defineRoute({
  name: 'listNotices',
  feature: 'reminders',
  summary: 'The notices of the reader',
  method: 'GET',
  path: '/api/notices',
  access: 'SIGNED_IN',
  answer: z.object({ notices: z.array(notice).check(z.describe('Newest first, 100 at most')) }),
});

const unread = z.int().check(z.minimum(0), z.describe('Of the 100 newest notices'));

/** Counts the notices that the reader did not read yet. */
export const countUnreadNotices = defineRoute({
  name: 'countUnreadNotices',
  feature: 'reminders',
  summary: 'How many notices are unread',
  method: 'GET',
  path: '/api/notices/unread',
  access: 'SIGNED_IN',
  answer: z.object({ unread }),
});

/** Marks notices as read. One that does not exist, or is somebody else's, is left out silently. */
export const markNoticesRead = defineRoute({
  name: 'markNoticesRead',
  feature: 'reminders',
  summary: 'Mark notices as read',
  method: 'PUT',
  path: '/api/notices/read',
  access: 'SIGNED_IN',
  body: z.strictObject({ keys: z.array(noticeKey).check(z.minLength(1), z.maxLength(100)) }),
  answer: z.object({ unread }),
});
