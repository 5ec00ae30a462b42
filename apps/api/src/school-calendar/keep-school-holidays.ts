import type { Transaction } from '../platform/database/unit-of-work';
import { schoolHolidaysNl, type PublishedHoliday } from './school-holidays-nl';

const keep = `
  WITH published AS MATERIALIZED (
    SELECT * FROM json_to_recordset($1) AS h("schoolYear" text, kind text, region text, "firstDay" date,
      "lastDay" date, fixed boolean)),
  gone AS (
    DELETE FROM school_holidays k WHERE EXISTS (
      SELECT FROM published p WHERE p."schoolYear" = k.school_year AND p.kind = k.kind)
    AND NOT EXISTS (
      SELECT FROM published p
      WHERE p."schoolYear" = k.school_year AND p.kind = k.kind AND p.region = k.region))
  INSERT INTO school_holidays AS kept (school_year, kind, region, first_day, last_day, fixed)
  SELECT "schoolYear", kind, region, "firstDay", "lastDay", fixed FROM published
  ON CONFLICT (school_year, kind, region) DO UPDATE SET
    first_day = excluded.first_day, last_day = excluded.last_day, fixed = excluded.fixed
  WHERE (kept.first_day, kept.last_day, kept.fixed)
    IS DISTINCT FROM (excluded.first_day, excluded.last_day, excluded.fixed)
  RETURNING kind`;

/**
 * Keeps published holidays. What is published of a kind of holiday in a school year takes the place of all that was
 * known of it, so that a holiday of the whole country can become one a region.
 * @returns how many holidays are new or were changed.
 */
export async function keepSchoolHolidays(
  transaction: Transaction,
  holidays: readonly PublishedHoliday[],
): Promise<number> {
  const kept = await transaction.query<unknown[]>(keep, [JSON.stringify(holidays)]);
  return kept.length;
}

/** Fills an installation that knows no holidays yet with those that come along. */
export async function keepFirstHolidays(transaction: Transaction): Promise<void> {
  const [known] = await transaction.query<unknown[]>('SELECT 1 FROM school_holidays LIMIT 1');
  if (!known) await keepSchoolHolidays(transaction, schoolHolidaysNl);
}
