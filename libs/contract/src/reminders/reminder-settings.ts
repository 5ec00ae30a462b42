import * as z from 'zod/mini';
import { instant } from '../platform/primitives';
import { defineRoute } from '../platform/route';

/** How the reader wants to be reminded. */
export const reminderSettings = z.object({
  digest: z.boolean().check(z.describe('Whether the weekly summary comes by e-mail')),
  sendsMail: z.boolean().check(z.describe('Whether this installation can send e-mail at all')),
  email: z.string().check(z.describe("The reader's own address")),
  calendarSince: z
    .nullable(instant)
    .check(z.describe('When the address of the calendar was made; null when there is none')),
});

/** How the reader wants to be reminded. */
export type ReminderSettings = z.infer<typeof reminderSettings>;

const settingsPath = '/api/reminders/settings';

/** Reads how the reader wants to be reminded. */
export const readReminderSettings = defineRoute({
  name: 'readReminderSettings',
  feature: 'reminders',
  summary: 'How the reader wants to be reminded',
  method: 'GET',
  path: settingsPath,
  access: 'SIGNED_IN',
  answer: reminderSettings,
});

/** Turns the weekly summary on or off. It is off until somebody asks for it. */
export const chooseDigest = defineRoute({
  name: 'chooseDigest',
  feature: 'reminders',
  summary: 'Turn the weekly summary by e-mail on or off',
  method: 'PUT',
  path: `${settingsPath}/digest`,
  access: 'SIGNED_IN',
  body: z.strictObject({ digest: z.boolean() }),
  answer: reminderSettings,
});

/** Makes a secret address for the reader's calendar. It is told once; an earlier one stops working. */
export const makeCalendarAddress = defineRoute({
  name: 'makeCalendarAddress',
  feature: 'reminders',
  summary: 'Make a secret address for a calendar program',
  method: 'PUT',
  path: `${settingsPath}/calendar`,
  access: 'SIGNED_IN',
  answer: z.extend(reminderSettings, {
    path: z.string().check(z.describe('Path of the calendar on this server. Not told again')),
  }),
});

/** Withdraws the address of the reader's calendar. */
export const withdrawCalendarAddress = defineRoute({
  name: 'withdrawCalendarAddress',
  feature: 'reminders',
  summary: 'Withdraw the address of the calendar',
  method: 'DELETE',
  path: `${settingsPath}/calendar`,
  access: 'SIGNED_IN',
  answer: reminderSettings,
});

/**
 * The reader's calendar (RFC 5545), for programs that know its secret address. Answers 304 to an `If-None-Match` that
 * still holds.
 */
export const readCalendarFeed = defineRoute({
  name: 'readCalendarFeed',
  feature: 'reminders',
  summary: 'The calendar behind a secret address',
  method: 'GET',
  path: '/api/calendar/:file',
  access: 'PUBLIC',
  params: z.strictObject({
    file: z
      .string()
      .check(z.regex(/^[\w-]{43}\.ics$/), z.describe('Secret token, with .ics behind it')),
  }),
  answer: z.string(),
  media: 'text/calendar',
  problems: ['reminders.too-many-attempts'],
});

/** Path under which the weekly summary is stopped: a page for people, and for programs what they post to. */
export const stopDigestPath = '/samenvatting/stoppen';

/**
 * Stops the weekly summary without signing in. It stands outside `/api`, because the header that mail programs use
 * (RFC 8058) names one address: opened, it is the page with the button; posted to, it stops.
 */
export const stopDigest = defineRoute({
  name: 'stopDigest',
  feature: 'reminders',
  summary: 'Stop the weekly summary with the secret of its link',
  method: 'POST',
  path: `${stopDigestPath}/:token`,
  access: 'PUBLIC',
  params: z.strictObject({ token: z.string().check(z.regex(/^[\w-]{43}$/)) }),
  answer: z.object({ stopped: z.literal(true) }),
  problems: ['reminders.too-many-attempts'],
});
