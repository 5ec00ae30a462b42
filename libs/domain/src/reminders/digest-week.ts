import {
  addDays,
  dayOfWeek,
  daysBetween,
  plainDate,
  type PlainDate,
} from '../school-year/plain-date';

/** Hour of the day, in the Netherlands, from which the weekly summary is sent. A convention of ours. */
export const digestHour = 7;

/**
 * The ISO 8601 week of a day: `2026-W48`. A week belongs to the year of its Thursday, so that each has one name and
 * nobody gets two summaries around New Year.
 */
export function digestWeekOf(date: PlainDate): string {
  const thursday = addDays(date, 4 - dayOfWeek(date));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(plainDate(`${year}-01-01`), thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
