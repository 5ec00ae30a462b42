import { addDays, dayOfWeek, plainDate, type PlainDate } from '../school-year/plain-date';

/**
 * The Dutch public holidays of a calendar year that may fall in a school week, sorted: New Year's Day, Good Friday,
 * Easter Monday, King's Day (26 April when the 27th is a Sunday), Liberation Day, Ascension Day, Whit Monday, both
 * Christmas days. Good Friday and Liberation Day are not free everywhere; no date is set on them all the same, since
 * a day's shift costs nothing. Follows the Algemene termijnenwet, article 3, which lists these days.
 */
export function publicHolidaysOf(calendarYear: number): readonly PlainDate[] {
  const easter = easterSundayOf(calendarYear);
  const kingsDay = plainDate(`${calendarYear}-04-27`);
  return [
    plainDate(`${calendarYear}-01-01`),
    addDays(easter, -2),
    addDays(easter, 1),
    dayOfWeek(kingsDay) === 7 ? addDays(kingsDay, -1) : kingsDay,
    plainDate(`${calendarYear}-05-05`),
    addDays(easter, 39),
    addDays(easter, 50),
    plainDate(`${calendarYear}-12-25`),
    plainDate(`${calendarYear}-12-26`),
  ].sort();
}

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSundayOf(calendarYear: number): PlainDate {
  const a = calendarYear % 19;
  const b = Math.floor(calendarYear / 100);
  const c = calendarYear % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return plainDate(`${calendarYear}-${pad(month)}-${pad(day)}`);
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
