import { type ImportSettings, type NewIndicators, type SeriesTarget } from '@verankerd/contract';
import {
  type CountedSubject,
  type FigureKind,
  type ImportMapping,
  type ImportTarget,
  type SeriesWords,
  indicatorInName,
  isFigureField,
  normalisedName,
  parsePhaseGroup,
  parseRespondents,
  seriesKey,
} from '@verankerd/domain';
import { type RulesBySubject } from '../evaluations/evaluations-door';
import { type CountedSeries } from './survey-table';

/** An indicator of the school that can take figures of a file. */
export type KnownIndicator = {
  readonly id: string;
  readonly name: string;
  readonly subject: CountedSubject;
  readonly kind: FigureKind;
  readonly scale: ImportTarget['scale'];
};

/** A series of the file, where the reader or an equal name sends it, and what its figures are checked against. */
export type ResolvedSeries = CountedSeries & {
  /** Null as long as nobody has chosen. */
  readonly to: SeriesTarget | null;
  /** Null when it is left out. A series that nobody placed is checked as a new indicator. */
  readonly target: ImportTarget | null;
  /** The name of the indicator that is made for it. */
  readonly newName: string;
};

/** What the indicators that an import makes have in common, until the reader says otherwise. */
export const usualNewIndicators: NewIndicators = {
  family: 'OUTCOME_WELLBEING',
  subject: null,
  direction: 'HIGHER_IS_BETTER',
  scale: { min: 0, max: 10, answerStep: 1 },
};

/** What comes before the name in the id of an indicator that is not made yet. */
export const newIndicatorPrefix = 'new:';

/** Finds out where the series of a file go. */
export function resolveSeries(
  series: readonly CountedSeries[],
  indicators: readonly KnownIndicator[],
  headers: readonly string[],
  mapping: ImportMapping,
  settings: ImportSettings,
  rules: RulesBySubject,
): readonly ResolvedSeries[] {
  const chosen = new Map((settings.series ?? []).map((each) => [seriesKey(each), each.to]));
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const byName = new Map(
    indicators.map((indicator) => [normalisedName(indicator.name), indicator]),
  );
  return series.map((words) => {
    const newName = newNameOf(words);
    const named = byName.get(normalisedName(newName));
    const to =
      chosen.get(seriesKey(words)) ??
      (named ? { kind: 'INDICATOR' as const, indicatorId: named.id } : null);
    const known = to?.kind === 'INDICATOR' ? byId.get(to.indicatorId) : undefined;
    // An indicator that was chosen earlier may be gone or stopped by now.
    const kept = to?.kind === 'INDICATOR' && !known ? null : to;
    const target =
      kept?.kind === 'LEAVE_OUT'
        ? null
        : targetOf(words, known ?? newIndicator(words, newName, headers, mapping, settings), rules);
    return { ...words, to: kept, target, newName };
  });
}

/** The name that a new indicator gets: what was measured, and among whom when that is no part of the school. */
function newNameOf({ indicator, group }: SeriesWords): string {
  const name =
    group === '' || parsePhaseGroup(group) !== null ? indicator : `${indicator} (${group})`;
  return name.slice(0, 150);
}

function targetOf(
  words: SeriesWords,
  indicator: KnownIndicator,
  rules: RulesBySubject,
): ImportTarget {
  return {
    indicatorId: indicator.id,
    group: parsePhaseGroup(words.group) ?? 'SCHOOL',
    subject: indicator.subject,
    kind: indicator.kind,
    scale: indicator.scale,
    rule: rules[indicator.subject],
  };
}

function newIndicator(
  words: SeriesWords,
  name: string,
  headers: readonly string[],
  mapping: ImportMapping,
  settings: ImportSettings,
): KnownIndicator {
  const { subject, scale } = settings.newIndicators ?? usualNewIndicators;
  const kind = kindOf(words, headers, mapping);
  const people = subject ?? parseRespondents(`${words.group} ${words.indicator}`) ?? 'PUPILS';
  return {
    id: `${newIndicatorPrefix}${name}`,
    name,
    kind,
    subject: kind === 'AMOUNT' ? 'NOT_PEOPLE' : people,
    scale: kind === 'MEAN' ? scale : null,
  };
}

/** The kind of figures of a series, by the column that holds them. */
function kindOf(
  words: SeriesWords,
  headers: readonly string[],
  mapping: ImportMapping,
): FigureKind {
  const figures = mapping.columns.filter(({ field }) => isFigureField(field));
  const column =
    figures.find(({ at }) => indicatorInName(headers[at] ?? '') === words.indicator) ?? figures[0];
  switch (column?.field) {
    case 'MEAN':
      return 'MEAN';
    case 'AMOUNT':
      return 'AMOUNT';
    default:
      return 'PROPORTION';
  }
}
