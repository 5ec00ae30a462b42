import type { PlainDate } from '../school-year/plain-date';
import { schoolYearOf, type SchoolYear } from '../school-year/school-year';
import type { AnchoringAspect } from './anchoring-aspect';
import type { AnchoringDefinition } from './anchoring-definition';
import type { AnchoringEvent } from './anchoring-event';
import { replayAnchoring, type YearStanding } from './anchoring-history';
import type { AnchoringLapse } from './anchoring-lapse';
import { anchoringResult, type AnchoringResult } from './anchoring-result';
import type { EarnedLevel } from './aspect-standing';

/** A change of one component since the school year before; null is not rated or not applicable. */
export type AnchoringStep = {
  readonly aspect: AnchoringAspect;
  readonly from: EarnedLevel | null;
  readonly to: EarnedLevel | null;
};

/** One school year on the chart. */
export type AnchoringPoint = {
  readonly schoolYear: SchoolYear;
  /** 31 July, or today in the running school year. */
  readonly on: PlainDate;
  readonly isRunning: boolean;
  readonly result: AnchoringResult;
  /** What changed since the point before; empty for the first point and after a break. */
  readonly steps: readonly AnchoringStep[];
  /** What lapsed in this school year, of the components, also when mended later in it. */
  readonly lapses: readonly AnchoringLapse[];
};

/** A place where no line may be drawn: the figures before and after come from different definitions. */
export type AnchoringBreak = {
  readonly after: SchoolYear;
  readonly before: SchoolYear;
  readonly reason: 'DEFINITION_CHANGED';
  readonly fromDefinitionId: string;
  readonly toDefinitionId: string;
};

/** The anchoring of one choice over its school years, ready to chart. */
export type AnchoringSeries = {
  readonly points: readonly AnchoringPoint[];
  readonly breaks: readonly AnchoringBreak[];
};

/**
 * The anchoring per school year, as known today: 31 July of each past year, and today in the running one. Each year
 * is computed by the definition in force in that year; where it changes, the series breaks.
 * Source: reference 3.3 (governance, ceiling), 3.7 (anchoring over years).
 * @param definitionIn the definition in force in a school year, with the optional components that were on
 * @param goal the school's own goal for the index, 0 to 100, or null
 */
export function anchoringSeries(
  events: readonly AnchoringEvent[],
  today: PlainDate,
  definitionIn: (year: SchoolYear) => AnchoringDefinition,
  goal: number | null = null,
): AnchoringSeries {
  const yearsBy = yearsByDefinition(events, today);
  const points: AnchoringPoint[] = [];
  const breaks: AnchoringBreak[] = [];
  yearsBy(definitionIn(schoolYearOf(today))).forEach(({ schoolYear }, index) => {
    const definition = definitionIn(schoolYear);
    const year = yearsBy(definition)[index];
    if (!year) return; // not reached: the school years follow from the events, not from the definition
    const previous = points[points.length - 1];
    const change = previous && breakBetween(previous, schoolYear, definition);
    if (change) breaks.push(change);
    points.push(
      pointOf(
        year,
        anchoringResult(year.standings, definition, goal),
        change ? undefined : previous,
      ),
    );
  });
  return { points, breaks };
}

/** Replays the events once per definition: another definition may earn levels by other rules. */
function yearsByDefinition(
  events: readonly AnchoringEvent[],
  today: PlainDate,
): (definition: AnchoringDefinition) => readonly YearStanding[] {
  const known = new Map<string, readonly YearStanding[]>();
  return ({ id, rules }) => {
    const years = known.get(id) ?? replayAnchoring(events, today, rules).years;
    known.set(id, years);
    return years;
  };
}

function breakBetween(
  previous: AnchoringPoint,
  before: SchoolYear,
  { id }: AnchoringDefinition,
): AnchoringBreak | undefined {
  const fromDefinitionId = previous.result.definitionId;
  if (fromDefinitionId === id) return undefined;
  const after = previous.schoolYear;
  return { after, before, reason: 'DEFINITION_CHANGED', fromDefinitionId, toDefinitionId: id };
}

function pointOf(
  { schoolYear, on, isRunning, lapses }: YearStanding,
  result: AnchoringResult,
  previous: AnchoringPoint | undefined,
): AnchoringPoint {
  const components = new Set(result.profile.map(({ aspect }) => aspect));
  return {
    schoolYear,
    on,
    isRunning,
    result,
    steps: previous ? stepsBetween(previous.result, result) : [],
    lapses: lapses.filter(({ aspect }) => components.has(aspect)),
  };
}

function stepsBetween(before: AnchoringResult, after: AnchoringResult): readonly AnchoringStep[] {
  return after.profile.flatMap(({ aspect, level: to }, index) => {
    const from = before.profile[index]?.level ?? null;
    return from === to ? [] : [{ aspect, from, to }];
  });
}
