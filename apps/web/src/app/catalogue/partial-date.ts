import { isPlainDate } from '@verankerd/domain';

/** A date as a source states it, in words: a day, a month (`2017-06`) or a year (`2017`). */
export function partialDate(date: string, locale: string): string {
  if (isPlainDate(date)) return write(date, locale, { dateStyle: 'long' });
  if (/^\d{4}-\d{2}$/.test(date))
    return write(`${date}-01`, locale, { month: 'long', year: 'numeric' });
  return date;
}

function write(date: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
