import { plainDate, type PlainDate } from '@verankerd/domain';

const hour = 3_600_000;
// sv-SE writes dates as YYYY-MM-DD.
const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

// The clock differs from UTC by whole hours since 1940, so that all moments of an hour have one date. A rebuild reads
// millions of moments in some tens of thousands of hours.
const dateByHour = new Map<number, PlainDate>();

/** The date in the Netherlands at a moment, in milliseconds since 1970: the day on which something was said. */
export function amsterdamDateOf(moment: number): PlainDate {
  const key = Math.floor(moment / hour);
  let date = dateByHour.get(key);
  if (date === undefined) {
    date = plainDate(amsterdam.format(key * hour));
    dateByHour.set(key, date);
  }
  return date;
}
