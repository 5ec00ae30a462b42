import {
  applicableEntries,
  ratedEntries,
  type AnchoringDefinition,
  type AnchoringLabel,
  type AnchoringResult,
  type ExactFigure,
  type ProfileEntry,
} from '@verankerd/domain';

/** What one component adds to the sum; nothing when it is not rated or does not apply. */
export type SumLine = {
  readonly entry: ProfileEntry;
  readonly points: number | null;
  readonly most: number | null;
};

/** The index with every number that it is made of, so that a reader can do the sum again. */
export type Calculation = {
  readonly lines: readonly SumLine[];
  /** `1 × 3 + 1 × 2`, as far as rated; empty when nothing is. */
  readonly pointTerms: string;
  readonly mostTerms: string;
  readonly points: number;
  readonly most: number;
  readonly coverage: {
    readonly rated: number;
    readonly applicable: number;
    readonly isEnough: boolean;
  };
  /** The levels that count, in the order of the components: `3, 2, 0`. */
  readonly levels: string;
  readonly supported: number;
  /** Confirmed school years of the core components that apply: `2, 1, 0`. */
  readonly coreYears: string;
  /** The step of the labels in which the index lies, and where the next begins; null when there is no index. */
  readonly labelStep: {
    readonly label: AnchoringLabel;
    readonly from: number;
    readonly to: number | null;
  } | null;
  readonly isCeilingOpen: boolean;
  readonly badgeConditions: {
    readonly levels: boolean;
    readonly years: boolean;
    readonly goal: boolean;
  };
};

/** Writes the sum of a result out. It adds up again what the domain added up, and so checks it too. */
export function calculationOf(
  result: AnchoringResult,
  definition: AnchoringDefinition,
  goal: number | null,
): Calculation {
  const { profile } = result;
  const rated = ratedEntries(profile);
  const applicable = applicableEntries(profile);
  const { coverageMinimum, highestLevel } = definition;
  return {
    lines: profile.map((entry) => ({
      entry,
      points: entry.level === null ? null : entry.weight * entry.level,
      most: entry.level === null ? null : entry.weight * highestLevel,
    })),
    pointTerms: rated.map(({ weight, level }) => `${weight} × ${level}`).join(' + '),
    mostTerms: rated.map(({ weight }) => `${weight} × ${highestLevel}`).join(' + '),
    points: rated.reduce((sum, { weight, level }) => sum + weight * (level ?? 0), 0),
    most: rated.reduce((sum, { weight }) => sum + weight * highestLevel, 0),
    coverage: {
      rated: rated.length,
      applicable: applicable.length,
      isEnough:
        applicable.length > 0 &&
        rated.length * coverageMinimum.whole >= applicable.length * coverageMinimum.part,
    },
    levels: rated.map(({ level }) => level).join(', '),
    supported: rated.filter(({ standing }) => standing.evidence !== 'NONE').length,
    coreYears: coreOf(applicable).map(yearsOf).join(', '),
    labelStep: labelStepOf(
      result.index.state === 'COMPUTED' ? result.index.figure : null,
      definition,
    ),
    isCeilingOpen: result.ceiling.part === highestLevel,
    badgeConditions: badgeConditionsOf(result, definition, goal),
  };
}

function badgeConditionsOf(
  { profile, index }: AnchoringResult,
  { badge }: AnchoringDefinition,
  goal: number | null,
): Calculation['badgeConditions'] {
  const core = coreOf(applicableEntries(profile));
  const hasCore = core.length > 0;
  return {
    levels: hasCore && core.every(({ level }) => level !== null && level >= badge.lowestCoreLevel),
    years: hasCore && core.every((entry) => yearsOf(entry) >= badge.consecutiveYears),
    goal: goal === null || (index.state === 'COMPUTED' && index.figure.shown >= goal),
  };
}

function coreOf(entries: readonly ProfileEntry[]): readonly ProfileEntry[] {
  return entries.filter(({ core }) => core);
}

function yearsOf({ standing }: ProfileEntry): number {
  return standing.state === 'RATED' ? standing.yearsConfirmed : 0;
}

function labelStepOf(
  figure: ExactFigure | null,
  { labels }: AnchoringDefinition,
): Calculation['labelStep'] {
  if (!figure) return null;
  const position = labels.findLastIndex(({ from }) => figure.shown >= from);
  const step = labels[position];
  return step ? { ...step, to: labels[position + 1]?.from ?? null } : null;
}
