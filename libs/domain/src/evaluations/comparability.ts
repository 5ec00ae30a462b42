import { daysBetween, isPlainDate, type PlainDate } from '../school-year/plain-date';
import { type MeasurementRoundKind } from './indicator';

/** How a measurement was taken, as far as it decides whether two of them may be compared. */
export type MeasurementSetting = {
  readonly instrument: string;
  readonly instrumentVersion: string;
  /** Names the scale with its ends: "1-4" and "0-10" differ even within one instrument. */
  readonly scale: string;
  /** Names who was asked: respondent group and year groups. */
  readonly groupDefinition: string;
  readonly round: MeasurementRoundKind;
  /** The day on which it was held, or the middle of its window; null where only the round is known. */
  readonly measuredOn: PlainDate | null;
  /** Responded over invited, 0 to 1; null where unknown or hidden. */
  readonly responseRate: number | null;
  /** Whether who entered it says that it does not compare with what came before, whatever else is the same. */
  readonly startsAnew: boolean;
};

/** Why two measurements may not be joined by a line or subtracted. Source: reference 3.5, comparability gate. */
export const incomparabilityReasons = [
  'OTHER_INSTRUMENT',
  'OTHER_VERSION',
  'OTHER_SCALE',
  'OTHER_GROUP',
  'OTHER_TIME_OF_YEAR',
  'RESPONSE_COLLAPSED',
  'SAID_BY_SOURCE',
] as const;

/** One of `incomparabilityReasons`. */
export type IncomparabilityReason = (typeof incomparabilityReasons)[number];

/** Two measurements belong to the same time of year within 8 weeks of the same date. Reference 3.5. */
export const sameTimeOfYearDays = 56;

/**
 * All reasons why two measurements, given in the order of time, are not comparable; empty when they are. Both must be
 * shown as well: whoever joins points looks at that first (`seriesSegments`). Source: reference 3.5.
 */
export function incomparabilityOf(
  one: MeasurementSetting,
  other: MeasurementSetting,
): readonly IncomparabilityReason[] {
  const reasons: IncomparabilityReason[] = [];
  if (one.instrument !== other.instrument) reasons.push('OTHER_INSTRUMENT');
  else if (one.instrumentVersion !== other.instrumentVersion) reasons.push('OTHER_VERSION');
  if (one.scale !== other.scale) reasons.push('OTHER_SCALE');
  if (one.groupDefinition !== other.groupDefinition) reasons.push('OTHER_GROUP');
  if (!isSameTimeOfYear(one, other)) reasons.push('OTHER_TIME_OF_YEAR');
  if (hasCollapsed(one.responseRate, other.responseRate)) reasons.push('RESPONSE_COLLAPSED');
  if (other.startsAnew) reasons.push('SAID_BY_SOURCE');
  return reasons;
}

function isSameTimeOfYear(one: MeasurementSetting, other: MeasurementSetting): boolean {
  if (one.measuredOn === null || other.measuredOn === null) return one.round === other.round;
  return daysOfYearApart(one.measuredOn, other.measuredOn) <= sameTimeOfYearDays;
}

/** Days between a date and the nearest anniversary of another: 20 December and 10 January are 21 apart. */
function daysOfYearApart(one: PlainDate, other: PlainDate): number {
  const year = Number(one.slice(0, 4));
  const anniversaries = [year - 1, year, year + 1]
    .map((candidate) => `${candidate}-${other.slice(5).replace('02-29', '02-28')}`)
    .filter(isPlainDate);
  return Math.min(...anniversaries.map((date) => Math.abs(daysBetween(one, date))));
}

/**
 * A response has collapsed between two rounds when it differs by more than 30 points or one is less than half the
 * other: then other pupils answered. A convention of ours: twice the drop of reference 3.5 that only warns. It goes
 * both ways, for a recovery is as little comparable. Unknown response is no reason.
 */
function hasCollapsed(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return false;
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  return high - low > 0.3 + 1e-9 || low < high / 2;
}
