import {
  incomparabilityOf,
  type IncomparabilityReason,
  type MeasurementSetting,
} from './comparability';

/** The states of a place in a series as a reader meets it. `HIDDEN` is there but may not be shown. */
export const shownStates = [
  'SHOWN',
  'HIDDEN',
  'MISSING',
  'NOT_APPLICABLE',
  'NOT_COLLECTED',
] as const;

/** One of `shownStates`. */
export type ShownState = (typeof shownStates)[number];

/** A point of a series in the order of time: what a reader sees there and how it was measured. */
export type SeriesPoint = { readonly state: ShownState; readonly setting: MeasurementSetting };

/** Why a line stops between two shown points: they are not comparable, or something between them is not shown. */
export type SeriesBreakReason =
  | IncomparabilityReason
  | 'VALUE_HIDDEN'
  | 'VALUE_MISSING'
  | 'VALUE_NOT_APPLICABLE'
  | 'VALUE_NOT_COLLECTED';

/** A break between the shown points `after` and `before` (places in the series), with every reason for it. */
export type SeriesBreak = {
  readonly after: number;
  readonly before: number;
  readonly reasons: readonly SeriesBreakReason[];
};

/** A series cut into stretches: places that a line may join, and the breaks between the stretches. */
export type SeriesSegments = {
  readonly segments: readonly (readonly number[])[];
  readonly breaks: readonly SeriesBreak[];
};

const reasonOfState = {
  HIDDEN: 'VALUE_HIDDEN',
  MISSING: 'VALUE_MISSING',
  NOT_APPLICABLE: 'VALUE_NOT_APPLICABLE',
  NOT_COLLECTED: 'VALUE_NOT_COLLECTED',
} as const;

/**
 * Cuts a series, given in the order of time, into the stretches that may be drawn as one line. Points are joined
 * only when they are neighbours and comparable; a line never runs across a hidden or missing value, which is a gap
 * with its own mark and never 0. A school year for which the caller gives no point (a measurement held every second
 * year) is no gap. Source: reference 3.5 (comparability gate), 3.7.
 */
export function seriesSegments(points: readonly SeriesPoint[]): SeriesSegments {
  const segments: number[][] = [];
  const breaks: SeriesBreak[] = [];
  let last: { readonly place: number; readonly setting: MeasurementSetting } | null = null;
  for (const [place, point] of points.entries()) {
    if (point.state !== 'SHOWN') continue;
    const reasons = last === null ? [] : reasonsBetween(points, last.place, place);
    if (last !== null && reasons.length > 0) {
      breaks.push({ after: last.place, before: place, reasons });
    }
    if (last === null || reasons.length > 0) segments.push([place]);
    else segments.at(-1)?.push(place);
    last = { place, setting: point.setting };
  }
  return { segments, breaks };
}

function reasonsBetween(
  points: readonly SeriesPoint[],
  after: number,
  before: number,
): readonly SeriesBreakReason[] {
  const [one, other] = [points[after], points[before]];
  if (one === undefined || other === undefined) return [];
  const notShown = points
    .slice(after + 1, before)
    .flatMap(({ state }) => (state === 'SHOWN' ? [] : [reasonOfState[state]]));
  return [...new Set([...incomparabilityOf(one.setting, other.setting), ...notShown])];
}
