import { plainDate, type PlainDate } from '@verankerd/domain';

const calendar = new Intl.DateTimeFormat('en-GB', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
});

/** The date of now in the Netherlands. The server has the last word: the clock of a device can be wrong. */
export function today(now = new Date()): PlainDate {
  const parts = Object.fromEntries(
    calendar.formatToParts(now).map(({ type, value }) => [type, value]),
  );
  return plainDate(`${parts['year']}-${parts['month']}-${parts['day']}`);
}
