import { type PlainDate } from '../school-year/plain-date';
import { firstDayOf, lastDayOf, startYearOf, type SchoolYear } from '../school-year/school-year';
import { type MeasurementValue } from '../evaluations/measurement-value';
import { discloseMeasure, type DisclosedMeasure, type Measure } from './disclose-measure';
import { type HiddenReason } from './disclosed';
import { absent, hidden } from './disclosed-maker';
import { type DisclosureRule } from './disclosure-rule';

/** One school year, or the first and last of the years that a pooled value takes together. */
export type MeasurePeriod = { readonly first: SchoolYear; readonly last: SchoolYear };

/** A measure with the school year or years that it is about. */
export type PeriodMeasure = { readonly period: MeasurePeriod; readonly measure: Measure };

/** Whether a day lies in the school years of a period. */
export function isWithinSchoolYears(day: PlainDate, { first, last }: MeasurePeriod): boolean {
  return firstDayOf(first) <= day && day <= lastDayOf(last);
}

/** The most school years that one value may take together. Source: reference 3.4, rule 8. */
export const mostPooledYears = 2;

/** Why two school years may not be taken together into one value. */
export const poolRefusals = ['NOT_TWO_YEARS', 'YEAR_IS_KEPT', 'YEAR_IS_POOLED'] as const;

/** One of `poolRefusals`. */
export type PoolRefusal = (typeof poolRefusals)[number];

/**
 * Whether a school may enter one value for two school years, given all that is kept of the same indicator, group and
 * round. Only years of which nothing is kept may be pooled, each in one pool: pool minus year would give the other
 * year away. Null when it may. Source: reference 3.4, rules 5 and 8.
 */
export function poolRefusal(
  period: MeasurePeriod,
  kept: readonly PeriodMeasure[],
): PoolRefusal | null {
  const length = startYearOf(period.last) - startYearOf(period.first) + 1;
  if (length !== mostPooledYears) return 'NOT_TWO_YEARS';
  const touching = kept.filter((one) => overlaps(one.period, period) && hasAnswers(one.measure));
  if (touching.some((one) => isPool(one.period))) return 'YEAR_IS_POOLED';
  return touching.length > 0 ? 'YEAR_IS_KEPT' : null;
}

/**
 * A series over school years as anyone may see it, in the order given: all that is kept of one indicator, group and
 * round of one school. Different years hold other answers, so each year is disclosed by itself; a pooled value is
 * shown only when none of its years is kept by itself and it shares none with an earlier pool (the write side
 * refuses such a pool already; this guards the data that came in otherwise). Under a shown pool a year says nothing
 * of its own, not even "fewer than 10".
 * Source: reference 3.4, rules 5 and 8.
 */
export function discloseSeries(
  measures: readonly PeriodMeasure[],
  rule: DisclosureRule,
): readonly DisclosedMeasure[] {
  const pools = measures.filter(({ period }) => isPool(period));
  const shownPools: PeriodMeasure[] = [];
  for (const pool of [...pools].sort(byFirstYear)) {
    const kept = [...measures.filter((one) => !isPool(one.period)), ...shownPools];
    if (hasAnswers(pool.measure) && poolRefusal(pool.period, kept) === null) shownPools.push(pool);
  }
  return measures.map((one) => {
    if (isPool(one.period) && hasAnswers(one.measure) && !shownPools.includes(one)) {
      return withheld(one.measure, 'OVERLAPS_OTHER_YEARS');
    }
    const isUnderPool =
      !isPool(one.period) && shownPools.some((pool) => overlaps(pool.period, one.period));
    return isUnderPool
      ? withheld(one.measure, 'SHOWN_IN_POOL')
      : discloseMeasure(one.measure, rule);
  });
}

function isPool({ first, last }: MeasurePeriod): boolean {
  return first !== last;
}

function byFirstYear(one: PeriodMeasure, other: PeriodMeasure): number {
  return startYearOf(one.period.first) - startYearOf(other.period.first);
}

function overlaps(one: MeasurePeriod, other: MeasurePeriod): boolean {
  return one.first <= other.last && other.first <= one.last;
}

function hasAnswers({ total, breakdown }: Measure): boolean {
  const values = [total, ...(breakdown?.groups ?? []).map(({ value }) => value)];
  return values.some(({ state }) => state === 'REPORTED');
}

function withheld({ total, breakdown }: Measure, reason: HiddenReason): DisclosedMeasure {
  const withhold = (value: MeasurementValue) =>
    value.state === 'REPORTED' || value.state === 'SUPPRESSED' ? hidden(reason) : absent(value);
  return {
    total: withhold(total),
    groups: (breakdown?.groups ?? []).map(({ key, value }) => ({ key, figure: withhold(value) })),
  };
}
