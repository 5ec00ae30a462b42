declare const plainDateBrand: unique symbol;

/** A calendar date without time or zone, `YYYY-MM-DD`. Dates of one kind compare with `<` and sort as text. */
export type PlainDate = string & { readonly [plainDateBrand]: 'PlainDate' };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

// Every date lies in a school year, and school years run from 1900-1901 to 2198-2199.
const firstDate = '1900-08-01';
const lastDate = '2199-07-31';

/** Whether the text is a date that exists in the calendar (`2027-02-29` does not), in a school year that does. */
export function isPlainDate(text: string): text is PlainDate {
  const match = pattern.exec(text);
  if (!match || text < firstDate || text > lastDate) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return fromEpochDay(toEpochDay(year, month, day)) === text;
}

/**
 * Reads a date.
 * @throws RangeError when the text is not an existing date `YYYY-MM-DD`.
 */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not a date (YYYY-MM-DD): ${text}`);
  return text;
}

/** The date a number of days later; earlier for a negative number. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(epochDayOf(date) + days);
}

/**
 * The same day and month a number of years later, earlier for a negative number; 28 February for a 29th that the year
 * lacks.
 * @throws RangeError when no date lies there.
 */
export function addYears(date: PlainDate, years: number): PlainDate {
  const year = Number(date.slice(0, 4)) + years;
  const same = `${year}${date.slice(4)}`;
  const isLacking = date.endsWith('-02-29') && !isPlainDate(same);
  return plainDate(isLacking ? `${year}-02-28` : same);
}

/** Days from the first date to the second: positive when the second is later. */
export function daysBetween(first: PlainDate, second: PlainDate): number {
  return epochDayOf(second) - epochDayOf(first);
}

/** Day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export function dayOfWeek(date: PlainDate): number {
  const sinceThursday = epochDayOf(date);
  return ((((sinceThursday + 3) % 7) + 7) % 7) + 1;
}

function epochDayOf(date: PlainDate): number {
  return toEpochDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

function toEpochDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

function fromEpochDay(epochDay: number): PlainDate {
  return new Date(epochDay * millisecondsPerDay).toISOString().slice(0, 10) as PlainDate;
}
